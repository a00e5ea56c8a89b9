package io.linli.citizen.governance.grpc;

import com.google.api.HttpBody;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.linli.citizen.governance.cases.Hand;
import io.linli.citizen.governance.exports.AskForExport;
import io.linli.citizen.governance.exports.ExportId;
import io.linli.citizen.governance.exports.Ledgers;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.TablePart;
import io.linli.mesh.store.Transactions;
import io.linli.proto.governance.v1.ApproveExportRequest;
import io.linli.proto.governance.v1.DownloadExportRequest;
import io.linli.proto.governance.v1.Export;
import io.linli.proto.governance.v1.ExportServiceGrpc.ExportServiceImplBase;
import io.linli.proto.governance.v1.GetExportRequest;
import io.linli.proto.governance.v1.ListExportsRequest;
import io.linli.proto.governance.v1.ListExportsResponse;
import io.linli.proto.governance.v1.RefuseExportRequest;
import io.linli.proto.governance.v1.RequestExportRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The gRPC door of exports.
@Component
@IfServed("governance")
final class ExportEndpoint extends ExportServiceImplBase {
    private final Door door;
    private final AskForExport exports;
    private final Ledgers ledgers;
    private final Transactions transactions;

    ExportEndpoint(
            @Qualifier("governanceRoom") Room room,
            AskForExport exports,
            Ledgers ledgers,
            Transactions transactions) {
        this.door = room.door();
        this.exports = exports;
        this.ledgers = ledgers;
        this.transactions = transactions;
    }

    @Override
    public void requestExport(RequestExportRequest request, StreamObserver<Export> out) {
        var region =
                request.getRegion().isEmpty() ? Caller.current().region() : request.getRegion();
        if (region.isEmpty()) {
            throw Words.invalid("region", "expected one: the caller has none");
        }
        var id = new ExportId(UUID.randomUUID());
        var scope = ExportWire.in(request, region);
        var purpose = request.getPurpose();
        door.write(
                request,
                Export.getDefaultInstance(),
                out,
                () -> ExportWire.of(exports.ask(id, scope, purpose, hand())));
    }

    @Override
    public void approveExport(ApproveExportRequest request, StreamObserver<Export> out) {
        var id = ExportWire.idIn(request.getId());
        door.write(
                request,
                Export.getDefaultInstance(),
                out,
                () -> ExportWire.of(exports.decide(id, true, hand(), request.getNote())));
    }

    @Override
    public void refuseExport(RefuseExportRequest request, StreamObserver<Export> out) {
        var id = ExportWire.idIn(request.getId());
        door.write(
                request,
                Export.getDefaultInstance(),
                out,
                () -> ExportWire.of(exports.decide(id, false, hand(), request.getReason())));
    }

    @Override
    public void getExport(GetExportRequest request, StreamObserver<Export> out) {
        var id = ExportWire.idIn(request.getId());
        door.read(out, () -> ExportWire.of(exports.one(id)));
    }

    @Override
    public void listExports(ListExportsRequest request, StreamObserver<ListExportsResponse> out) {
        door.read(
                out,
                () -> {
                    var page =
                            exports.page(
                                    Who.reaches(request.getRegion()).region(),
                                    request.getPageSize(),
                                    request.getPageToken());
                    return ListExportsResponse.newBuilder()
                            .addAllExports(page.items().stream().map(ExportWire::of).toList())
                            .setNextPageToken(page.next())
                            .build();
                });
    }

    /// That it leaves is written down before its first line does.
    @Override
    public void downloadExport(DownloadExportRequest request, StreamObserver<HttpBody> out) {
        var id = ExportWire.idIn(request.getId());
        var taken = transactions.as(Caller.current(), () -> exports.take(id, hand()));
        var ledger = ledgers.of(taken.scope().ledger());
        new TableStream(
                        transactions,
                        marked(ledger.head(), "export"),
                        after -> marked(ledger.part(taken.scope(), after), taken.mark()),
                        (ServerCallStreamObserver<HttpBody>) out)
                .start();
    }

    /// Whichever part of it turns up elsewhere says where it comes from.
    private static TablePart marked(TablePart part, String mark) {
        return new TablePart(
                part.lines().stream().map(line -> marked(line, mark)).toList(), part.next());
    }

    private static List<String> marked(List<String> line, String mark) {
        return Stream.concat(line.stream(), Stream.of(mark)).toList();
    }

    private static Hand hand() {
        return new Hand(Who.acts(), Caller.current().id());
    }
}
