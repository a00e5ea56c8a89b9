package io.linli.citizen.governance.cases.step;

import static io.linli.citizen.governance.cases.CaseReason.NOT_A_NEED;
import static io.linli.citizen.governance.cases.CaseReason.REASON_MISSING;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.CaseKind;
import io.linli.citizen.governance.cases.Decision;
import io.linli.citizen.governance.cases.Decision.Verdict;
import io.linli.citizen.governance.cases.Happening;

/// Use case: a need on the list (需求清单) is adopted, deferred or rejected; it may be decided again.
/// Rule: G-09.
public final class DecideNeed {
    private final TakeStep step;

    public DecideNeed(TakeStep step) {
        this.step = step;
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, `NOT_A_NEED`, `REASON_MISSING` when
    ///   rejected without one, or `EVENTS_FULL`
    public CaseFile decide(CaseId id, Actor actor, Verdict verdict, String reason) {
        if (verdict == Verdict.REJECT && reason.isBlank()) {
            throw REASON_MISSING.refuse("reason", "", "why it is rejected");
        }
        return step.take(
                        id,
                        Happening.DECIDED,
                        actor,
                        reason.isBlank() ? verdict.name() : verdict + ": " + reason,
                        (file, now) -> {
                            if (file.filing().intake().kind() != CaseKind.NEED) {
                                throw NOT_A_NEED.refuse("case", id, "one on the list of needs");
                            }
                            var decision = new Decision(verdict, reason, now);
                            return file.with(file.handling().with(decision)).commented(now);
                        })
                .after();
    }
}
