package io.linli.citizen.governance.whistle;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.cases.step.TakeStep;
import io.linli.citizen.governance.clock.Alarm;
import io.linli.citizen.governance.clock.Deadline;
import io.linli.citizen.governance.clock.Mark;
import io.linli.citizen.governance.clock.SubjectKind;
import java.time.Clock;

/// Use case: a department's time is up; what it missed is told upwards, once.
public final class EscalateLate implements Alarm {
    private final Whistles whistles;
    private final TakeStep step;
    private final Clock clock;

    public EscalateLate(Whistles whistles, TakeStep step, Clock clock) {
        this.whistles = whistles;
        this.step = step;
        this.clock = clock;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.WHISTLE;
    }

    @Override
    public void sounded(Deadline deadline, Mark mark) {
        var subject = deadline.subject();
        switch (mark) {
            case Mark.Breach _ ->
                    timeIsUp(
                            new WhistleId(subject.id()),
                            DepartmentClocks.org(subject),
                            DepartmentClocks.step(subject));
            case Mark.Warn _, Mark.Rung _ -> {} // a miss is told at once, by its own levels
        }
    }

    /// Does nothing when the department was on time or the miss is known.
    public void timeIsUp(WhistleId id, OrgCode org, Missed missed) {
        var before = whistles.lock(id);
        var after = before.escalated(org, missed, clock.instant());
        if (after.equals(before)) {
            return;
        }
        whistles.save(after);
        var note = missed + ": " + before.called(org).name();
        step.take(before.caseId(), Happening.DEADLINE_MISSED, Actor.TIMER, note, CaseFile::noted);
    }
}
