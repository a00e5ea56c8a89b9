package io.linli.citizen.governance.grpc;

import io.linli.citizen.governance.exports.ExportId;
import io.linli.citizen.governance.exports.ExportScope;
import io.linli.citizen.governance.exports.LedgerKind;
import io.linli.proto.governance.v1.Export;
import io.linli.proto.governance.v1.RequestExportRequest;
import java.util.Optional;
import java.util.UUID;

/// Between exports and their wire words.
final class ExportWire {
    private ExportWire() {}

    static ExportId idIn(String id) {
        return new ExportId(UUID.fromString(id));
    }

    static ExportScope in(RequestExportRequest request, String region) {
        return new ExportScope(
                region,
                LedgerKind.valueOf(request.getLedger().name()),
                request.hasStartTime()
                        ? Optional.of(Words.in(request.getStartTime()))
                        : Optional.empty(),
                request.hasEndTime()
                        ? Optional.of(Words.in(request.getEndTime()))
                        : Optional.empty());
    }

    static Export of(io.linli.citizen.governance.exports.Export export) {
        var told =
                Export.newBuilder()
                        .setId(export.id().toString())
                        .setRegion(export.scope().region())
                        .setLedger(Export.Ledger.valueOf(export.scope().ledger().name()))
                        .setPurpose(export.purpose())
                        .setState(Export.State.valueOf(export.state().name()))
                        .setLines(export.lines())
                        .setApplicant(export.applicant().name())
                        .setRequestTime(Words.of(export.requestedAt()))
                        .setDownloads(export.downloads());
        export.scope().from().map(Words::of).ifPresent(told::setStartTime);
        export.scope().until().map(Words::of).ifPresent(told::setEndTime);
        export.expires().map(Words::of).ifPresent(told::setExpireTime);
        export.decision()
                .ifPresent(word ->
                        told.setApprover(word.by().name())
                                .setDecideTime(Words.of(word.at()))
                                .setNote(word.note()));
        return told.build();
    }
}
