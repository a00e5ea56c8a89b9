package io.linli.citizen.governance.whistle;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseAction;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.cases.step.TakeStep;
import java.time.Clock;

/// Use case: the street that blew a whistle accepts the departments' work (销哨); the case is
/// resolved by it.
public final class CloseWhistle {
    private final Whistles whistles;
    private final TakeStep step;
    private final Clock clock;

    public CloseWhistle(Whistles whistles, TakeStep step, Clock clock) {
        this.whistles = whistles;
        this.step = step;
        this.clock = clock;
    }

    /// @param by the region the closing officer may act in
    /// @throws io.linli.mesh.refusal.Refusal `WHISTLE_UNKNOWN`, `NOT_THE_BLOWER`, `WHISTLE_CLOSED`
    ///   or `STEP_ORDER`
    public Whistle close(WhistleId id, String by, int score, String note, Actor actor) {
        var before = whistles.lock(id);
        var closed = before.closed(by, new Closing(clock.instant(), score, note));
        whistles.save(closed);
        step.take(closed.caseId(), Happening.WHISTLE_CLOSED, actor, note, CaseFile::noted);
        step.move(closed.caseId(), CaseAction.CLOSE_WHISTLE, actor, "", (file, _) -> file);
        return closed;
    }
}
