package io.linli.citizen.governance.disputes;

import io.linli.citizen.governance.cases.Hand;
import java.util.List;
import java.util.Set;

/// Use case: a settled dispute is struck off the list (销项), by somebody of the right tier who had
/// no hand in it. Rule: G-10.
public final class StrikeDispute {
    private final StepDispute step;

    public StrikeDispute(StepDispute step) {
        this.step = step;
    }

    /// @throws io.linli.mesh.refusal.Refusal `DISPUTE_UNKNOWN`, `STEP_ORDER`, `STEP_DENIED`,
    ///   `SELF_VERIFY`, `TIER_TOO_LOW`, `EVIDENCE_MISSING`, `CONFIRMATION_MISSING`, `PARTY_UNKNOWN`
    ///   or `EVENTS_FULL`
    public Dispute strike(
            DisputeId id, List<Evidence> proofs, Set<Integer> settled, Hand hand, String note) {
        return step.move(
                id,
                DisputeAction.STRIKE,
                hand,
                note,
                (found, _) -> {
                    var brought =
                            found.withRoomFor(proofs)
                                    .confirmed(settled)
                                    .with(found.progress().with(proofs));
                    brought.mayBeStruckBy(hand);
                    return brought;
                });
    }
}
