package io.linli.citizen.governance.cases.step;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.clock.Alarm;
import io.linli.citizen.governance.clock.Deadline;
import io.linli.citizen.governance.clock.Mark;
import io.linli.citizen.governance.clock.SubjectKind;

/// Use case: a case's time runs out, or has; its history says so, and whom it was told. It does not
/// matter whether anybody has taken the case on. Rule: docs/rules/case.md §6.
public final class EscalateCase implements Alarm {
    private final TakeStep step;

    public EscalateCase(TakeStep step) {
        this.step = step;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.CASE;
    }

    @Override
    public void sounded(Deadline deadline, Mark mark) {
        switch (mark) {
            case Mark.Warn _ -> tell(deadline, Happening.DEADLINE_NEAR, "");
            case Mark.Breach _ -> tell(deadline, Happening.DEADLINE_MISSED, "");
            case Mark.Rung(_, var level) -> tell(deadline, Happening.ESCALATED, level.name());
        }
    }

    private void tell(Deadline deadline, Happening what, String note) {
        step.take(
                new CaseId(deadline.subject().id()),
                what,
                Actor.TIMER,
                note,
                (file, now) -> file.noted(now).timed(deadline.clock()));
    }
}
