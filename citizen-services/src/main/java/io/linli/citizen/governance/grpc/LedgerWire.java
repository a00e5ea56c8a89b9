package io.linli.citizen.governance.grpc;

import io.linli.citizen.governance.cases.CaseFilter;
import io.linli.citizen.governance.cases.CaseKind;
import io.linli.citizen.governance.cases.Decision;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.ListCasesRequest;
import java.util.Optional;

/// Which cases of the two lists, and what was decided on a need.
final class LedgerWire {
    private LedgerWire() {}

    static CaseFilter in(ListCasesRequest request) {
        return new CaseFilter(
                CaseWire.in(request.getState()),
                in(request.getKind()),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<CaseKind> in(Case.Kind kind) {
        return switch (kind) {
            case ISSUE -> Optional.of(CaseKind.ISSUE);
            case NEED -> Optional.of(CaseKind.NEED);
            case KIND_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
        };
    }

    static Decision.Verdict in(Case.Decision.Verdict verdict) {
        return Decision.Verdict.valueOf(verdict.name());
    }

    static Case.Decision of(Decision decision) {
        return Case.Decision.newBuilder()
                .setVerdict(Case.Decision.Verdict.valueOf(decision.verdict().name()))
                .setReason(decision.reason())
                .setTime(Words.of(decision.at()))
                .build();
    }
}
