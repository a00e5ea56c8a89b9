package io.linli.citizen.governance.whistle;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.cases.TakeStep;
import java.time.Clock;

/// Use case: a department's time is up; what it missed is told upwards, once.
public final class EscalateLate {
    private final Whistles whistles;
    private final TakeStep step;
    private final Clock clock;

    public EscalateLate(Whistles whistles, TakeStep step, Clock clock) {
        this.whistles = whistles;
        this.step = step;
        this.clock = clock;
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
