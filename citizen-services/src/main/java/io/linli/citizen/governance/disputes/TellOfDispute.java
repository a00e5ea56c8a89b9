package io.linli.citizen.governance.disputes;

import io.linli.citizen.governance.cases.Hand;
import io.linli.citizen.governance.clock.Alarm;
import io.linli.citizen.governance.clock.Deadline;
import io.linli.citizen.governance.clock.Mark;
import io.linli.citizen.governance.clock.SubjectKind;

/// Use case: a dispute's time runs out, or has; its history says so, and whom it was told.
public final class TellOfDispute implements Alarm {
    private final StepDispute step;

    public TellOfDispute(StepDispute step) {
        this.step = step;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.DISPUTE;
    }

    @Override
    public void sounded(Deadline deadline, Mark mark) {
        switch (mark) {
            case Mark.Warn _ -> tell(deadline, DisputeHappening.DEADLINE_NEAR, "");
            case Mark.Breach _ -> tell(deadline, DisputeHappening.DEADLINE_MISSED, "");
            case Mark.Rung(_, var level) ->
                    tell(deadline, DisputeHappening.MISS_TOLD, level.name());
        }
    }

    private void tell(Deadline deadline, DisputeHappening what, String note) {
        step.take(
                new DisputeId(deadline.subject().id()),
                what,
                Hand.TIMER,
                note,
                (found, now) -> found.noted(now).timed(deadline.clock()));
    }
}
