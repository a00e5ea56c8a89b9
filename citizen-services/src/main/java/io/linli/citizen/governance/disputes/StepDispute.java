package io.linli.citizen.governance.disputes;

import io.linli.citizen.governance.cases.Hand;
import io.linli.citizen.governance.clock.PauseCause;
import io.linli.citizen.governance.clock.RunDeadline;
import io.linli.citizen.governance.clock.Subject;
import io.linli.citizen.governance.clock.SubjectKind;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;

/// Takes one step with a dispute: the rule under the row lock, its event in the history, and its
/// clock. All of it in the transaction at hand, or nothing.
public final class StepDispute {
    private final Disputes disputes;
    private final RunDeadline deadline;
    private final Clock clock;

    public StepDispute(Disputes disputes, RunDeadline deadline, Clock clock) {
        this.disputes = disputes;
        this.deadline = deadline;
        this.clock = clock;
    }

    static Subject subject(DisputeId id) {
        return Subject.of(SubjectKind.DISPUTE, id.value());
    }

    /// Moves a dispute as the table says.
    ///
    /// @param change what else the action changes; may refuse
    /// @throws io.linli.mesh.refusal.Refusal `DISPUTE_UNKNOWN`, `STEP_ORDER`, `STEP_DENIED`, or
    ///   what `change` refuses with
    Dispute move(
            DisputeId id,
            DisputeAction action,
            Hand hand,
            String note,
            BiFunction<Dispute, Instant, Dispute> change) {
        return take(
                id,
                action.happening(),
                hand,
                note,
                (found, now) -> {
                    var move = DisputeMove.judge(found.state(), action, hand.actor());
                    var ready = action == DisputeAction.STRIKE ? found : found.withRoom();
                    return change.apply(ready, now).moved(move.to(), now);
                });
    }

    /// Writes down what happens beside the table.
    Dispute take(
            DisputeId id,
            DisputeHappening what,
            Hand hand,
            String note,
            BiFunction<Dispute, Instant, Dispute> rule) {
        var before = disputes.lock(id);
        var now = clock.instant();
        var after = followed(before, rule.apply(before, now), now);
        disputes.save(
                before,
                after,
                new DisputeEvent(after.events(), what, after.state(), hand.actor(), now, note));
        return after;
    }

    private Dispute followed(Dispute before, Dispute after, Instant now) {
        var subject = subject(after.id());
        if (before.isOpen() != after.isOpen()) {
            return after.timed(
                    (after.isOpen() ? deadline.resume(subject, now) : deadline.stop(subject, now))
                            .clock());
        }
        if (before.rests() != after.rests()) {
            return after.timed(
                    (after.rests()
                                    ? deadline.pause(subject, PauseCause.SPECIAL_PROCEDURE, now)
                                    : deadline.resume(subject, now))
                            .clock());
        }
        return after;
    }
}
