package io.linli.citizen.governance.disputes;

import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseReason;
import io.linli.citizen.governance.cases.Cases;
import io.linli.citizen.governance.cases.Hand;
import io.linli.citizen.governance.clock.RunDeadline;
import java.time.Clock;

/// Use case: a dispute is put on the list, by itself or out of a case; its clock starts.
public final class OpenDispute {
    private final Disputes disputes;
    private final DisputeRules rules;
    private final Cases cases;
    private final RunDeadline deadline;
    private final Clock clock;

    public OpenDispute(
            Disputes disputes, DisputeRules rules, Cases cases, RunDeadline deadline, Clock clock) {
        this.disputes = disputes;
        this.rules = rules;
        this.cases = cases;
        this.deadline = deadline;
        this.clock = clock;
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, also when it lies elsewhere or is not
    ///   the caller's
    public Dispute open(DisputeId id, Matter matter, Hand hand) {
        matter.caseId()
                .ifPresent(from ->
                        cases.find(from)
                                .filter(file -> liesIn(file, matter.region()))
                                .orElseThrow(() -> CaseReason.CASE_UNKNOWN.refuse("case", from)));
        var now = clock.instant();
        var rule = rules.inForce(matter.level(), matter.region(), now);
        var counted = deadline.counted(StepDispute.subject(id), matter.region(), rule.limit(), now);
        var fresh = Dispute.listed(id, matter, rule.strikeTier(), counted.clock(), now);
        disputes.add(
                fresh,
                new DisputeEvent(1, DisputeHappening.LISTED, fresh.state(), hand.actor(), now, ""));
        deadline.start(counted);
        return fresh;
    }

    private static boolean liesIn(CaseFile file, String region) {
        return file.filing().community().code().equals(region);
    }
}
