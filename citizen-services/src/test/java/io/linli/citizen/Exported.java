package io.linli.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.governance.v1.ApproveExportRequest;
import io.linli.proto.governance.v1.DownloadExportRequest;
import io.linli.proto.governance.v1.Export;
import io.linli.proto.governance.v1.ExportServiceGrpc;
import io.linli.proto.governance.v1.ExportServiceGrpc.ExportServiceBlockingStub;
import io.linli.proto.governance.v1.RequestExportRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Ledgers as the tests take them out: asked for by one, approved by another.
public final class Exported {
    private static final Caller APPROVER = Callers.person("approver", "district-officer", "110105");

    private final CitizenExtension citizen;

    public Exported(CitizenExtension citizen) {
        this.citizen = citizen;
    }

    public ExportServiceBlockingStub exports(Caller who) {
        return ExportServiceGrpc.newBlockingStub(citizen.as(who));
    }

    public Export asked(Caller who, Export.Ledger ledger, @Nullable Instant from) {
        var request = RequestExportRequest.newBuilder().setLedger(ledger).setPurpose("月度例会");
        if (from != null) {
            request.setStartTime(
                    Timestamp.newBuilder()
                            .setSeconds(from.getEpochSecond())
                            .setNanos(from.getNano()));
        }
        return exports(who).requestExport(request.build());
    }

    public Export approved(Export asked) {
        return exports(APPROVER)
                .approveExport(ApproveExportRequest.newBuilder().setId(asked.getId()).build());
    }

    /// The table as text; its last column says by which export it left.
    public String taken(Caller who, Export approved) {
        var text = new StringBuilder();
        exports(who)
                .downloadExport(DownloadExportRequest.newBuilder().setId(approved.getId()).build())
                .forEachRemaining(part -> text.append(part.getData().toStringUtf8()));
        assertThat(text.toString().lines().skip(1))
                .allMatch(line -> line.contains("," + approved.getId() + " "));
        return text.toString();
    }

    public String csv(Caller who, Export.Ledger ledger, @Nullable Instant from) {
        return taken(who, approved(asked(who, ledger, from)));
    }
}
