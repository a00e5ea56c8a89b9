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
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Use case: a department's time is up; what it missed is told upwards, once a level: the leader in
/// charge at once, then rung by rung of the area's ladder for as long as nobody acts.
public final class EscalateLate implements Alarm {
    private static final int LEADER = 1;

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
        var id = new WhistleId(subject.id());
        var org = DepartmentClocks.org(subject);
        var missed = DepartmentClocks.step(subject);
        switch (mark) {
            case Mark.Warn _ -> {} // whoever is called knows its time
            case Mark.Breach _ -> tell(id, org, missed, LEADER);
            case Mark.Rung(var number, _) -> tell(id, org, missed, LEADER + number);
        }
    }

    /// Does nothing when the department was on time or the miss is known.
    private void tell(WhistleId id, OrgCode org, Missed missed, int level) {
        var before = whistles.lock(id);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var escalation = before.toTell(org, missed, level, now);
        if (escalation.isEmpty()) {
            return;
        }
        var event = WhistleEvent.escalated(escalation.get());
        whistles.save(before.after(event), List.of(event));
        var note = missed + ": " + before.called(org).name();
        var what = level == LEADER ? Happening.DEADLINE_MISSED : Happening.ESCALATED;
        step.take(before.caseId(), what, Actor.TIMER, note, CaseFile::noted);
    }
}
