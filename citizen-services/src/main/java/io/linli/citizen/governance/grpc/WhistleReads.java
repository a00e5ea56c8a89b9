package io.linli.citizen.governance.grpc;

import com.google.api.HttpBody;
import com.google.protobuf.Timestamp;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.linli.citizen.governance.whistle.ExportWhistles;
import io.linli.citizen.governance.whistle.OrgCode;
import io.linli.citizen.governance.whistle.ReadWhistles;
import io.linli.citizen.governance.whistle.WhistleNumbers.Asked;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.Transactions;
import io.linli.proto.governance.v1.ExportWhistleEventsRequest;
import io.linli.proto.governance.v1.GetWhistleNumbersRequest;
import io.linli.proto.governance.v1.GetWhistleRequest;
import io.linli.proto.governance.v1.ListWhistleEventsRequest;
import io.linli.proto.governance.v1.ListWhistleEventsResponse;
import io.linli.proto.governance.v1.ListWhistlesRequest;
import io.linli.proto.governance.v1.ListWhistlesResponse;
import io.linli.proto.governance.v1.Whistle;
import io.linli.proto.governance.v1.WhistleMachine;
import io.linli.proto.governance.v1.WhistleNumbers;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// How whistles, their histories and their figures are looked at.
@Component
@IfServed("governance")
final class WhistleReads {
    private final Door door;
    private final ReadWhistles readWhistles;
    private final io.linli.citizen.governance.whistle.WhistleNumbers numbers;
    private final ExportWhistles export;
    private final Transactions transactions;

    WhistleReads(
            @Qualifier("governanceRoom") Room room,
            ReadWhistles readWhistles,
            io.linli.citizen.governance.whistle.WhistleNumbers numbers,
            ExportWhistles export,
            Transactions transactions) {
        this.door = room.door();
        this.readWhistles = readWhistles;
        this.numbers = numbers;
        this.export = export;
        this.transactions = transactions;
    }

    void getWhistle(GetWhistleRequest request, StreamObserver<Whistle> out) {
        var id = WhistleWire.idIn(request.getId());
        door.read(out, () -> WhistleWire.of(readWhistles.one(id)));
    }

    void listWhistles(ListWhistlesRequest request, StreamObserver<ListWhistlesResponse> out) {
        var filter = WhistleWire.in(request, region(request.getRegion()));
        door.read(
                out,
                () -> {
                    var page =
                            readWhistles.page(
                                    filter, request.getPageSize(), request.getPageToken());
                    return ListWhistlesResponse.newBuilder()
                            .addAllWhistles(page.items().stream().map(WhistleWire::of).toList())
                            .setNextPageToken(page.next())
                            .build();
                });
    }

    void listEvents(
            ListWhistleEventsRequest request, StreamObserver<ListWhistleEventsResponse> out) {
        var id = WhistleWire.idIn(request.getId());
        door.read(
                out,
                () -> {
                    var page =
                            readWhistles.events(id, request.getPageSize(), request.getPageToken());
                    return ListWhistleEventsResponse.newBuilder()
                            .addAllEvents(
                                    page.items().stream().map(WhistleHistoryWire::of).toList())
                            .setNextPageToken(page.next())
                            .build();
                });
    }

    void exportEvents(ExportWhistleEventsRequest request, StreamObserver<HttpBody> out) {
        var region = region(request.getRegion());
        var from = maybe(request.hasStartTime(), request.getStartTime());
        var before = maybe(request.hasEndTime(), request.getEndTime());
        new TableStream(
                        transactions,
                        ExportWhistles.head(),
                        after -> export.part(region, from, before, after),
                        (ServerCallStreamObserver<HttpBody>) out)
                .start();
    }

    void getNumbers(GetWhistleNumbersRequest request, StreamObserver<WhistleNumbers> out) {
        var org = Caller.current().org();
        var region = region(request.getRegion());
        var asked =
                new Asked(
                        region,
                        org.isEmpty() ? Optional.empty() : Optional.of(new OrgCode(org)),
                        maybe(request.hasStartTime(), request.getStartTime()),
                        maybe(request.hasEndTime(), request.getEndTime()));
        door.read(out, () -> WhistleHistoryWire.of(region, numbers.count(asked)));
    }

    void getMachine(StreamObserver<WhistleMachine> out) {
        door.read(out, WhistleHistoryWire::machine);
    }

    /// A department is called from anywhere; its rows are narrowed to those that call it.
    private static String region(String asked) {
        return Caller.current().org().isEmpty() ? Who.reaches(asked).region() : asked;
    }

    private static Optional<Instant> maybe(boolean said, Timestamp time) {
        return said ? Optional.of(Words.in(time)) : Optional.empty();
    }
}
