package io.linli.citizen.governance.disputes;

import static io.linli.citizen.governance.disputes.DisputeReason.NOT_THE_MEDIATOR;

import io.linli.citizen.governance.cases.Hand;
import io.linli.citizen.governance.clock.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Use case: a dispute is carried from the list to the point where it can be struck, and back. Each
/// step may be refused with `DISPUTE_UNKNOWN`, `STEP_ORDER`, `STEP_DENIED` or `EVENTS_FULL`.
public final class CarryDispute {
    private final StepDispute step;

    public CarryDispute(StepDispute step) {
        this.step = step;
    }

    public Dispute assign(DisputeId id, Mediator to, Hand hand, String note) {
        var said = note.isEmpty() ? to.toString() : to + ": " + note;
        return step.move(
                id,
                DisputeAction.ASSIGN,
                hand,
                said,
                (found, _) -> found.with(found.progress().by(to)));
    }

    public Dispute mediate(DisputeId id, Mediation attempt, Hand hand) {
        return step.move(
                id,
                DisputeAction.MEDIATE,
                hand,
                attempt.place(),
                (found, _) ->
                        found.withRoomForAttempt()
                                .with(found.progress().with(attempt).handledBy(hand.id())));
    }

    public Dispute agree(DisputeId id, Agreement made, Hand hand) {
        return step.move(
                id,
                DisputeAction.AGREE,
                hand,
                made.form().name(),
                (found, _) -> found.with(found.progress().with(made).handledBy(hand.id())));
    }

    /// @throws io.linli.mesh.refusal.Refusal also `PARTY_UNKNOWN`
    public Dispute followUp(
            DisputeId id, List<Evidence> proofs, Set<Integer> settled, Hand hand, String note) {
        return step.move(
                id,
                DisputeAction.FOLLOW_UP,
                hand,
                note,
                (found, _) ->
                        found.withRoomFor(proofs)
                                .confirmed(settled)
                                .with(found.progress().with(proofs).handledBy(hand.id())));
    }

    public Dispute sendBack(DisputeId id, Hand hand, String reason) {
        return step.move(id, DisputeAction.RETURN, hand, reason, (found, _) -> found);
    }

    public Dispute escalate(DisputeId id, Instance to, Hand hand, String reason) {
        return step.move(
                id,
                DisputeAction.ESCALATE,
                hand,
                to + ": " + reason,
                (found, _) -> found.with(found.progress().at(Optional.of(to))));
    }

    public Dispute reopen(DisputeId id, Hand hand, String reason) {
        return step.move(id, DisputeAction.REOPEN, hand, reason, Dispute::again);
    }

    /// Somebody who needs the parties' names says what for. Rule: R-34.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `NOT_THE_MEDIATOR` when a grid worker is not
    public Dispute reveal(DisputeId id, Hand hand, String reason) {
        return step.take(
                id,
                DisputeHappening.REVEALED,
                hand,
                reason,
                (found, now) -> {
                    if (!hand.isOf(Level.COMMUNITY)
                            && !found.progress()
                                    .mediator()
                                    .map(Mediator::id)
                                    .equals(Optional.of(hand.id()))) {
                        throw NOT_THE_MEDIATOR.refuse("person", hand.id(), "the mediator");
                    }
                    return found.withRoom().noted(now);
                });
    }
}
