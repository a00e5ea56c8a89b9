package io.linli.citizen.governance.whistle;

import io.linli.citizen.governance.cases.CaseAction;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.cases.step.TakeStep;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Use case: the street that blew a whistle accepts the departments' work (销哨), and the case is
/// resolved by it; or it sends a department back to its work.
public final class CloseWhistle {
    private final Whistles whistles;
    private final DepartmentClocks clocks;
    private final WriteDown writeDown;
    private final TakeStep step;
    private final Clock clock;

    public CloseWhistle(
            Whistles whistles,
            DepartmentClocks clocks,
            WriteDown writeDown,
            TakeStep step,
            Clock clock) {
        this.whistles = whistles;
        this.clocks = clocks;
        this.writeDown = writeDown;
        this.step = step;
        this.clock = clock;
    }

    /// @throws io.linli.mesh.refusal.Refusal `WHISTLE_UNKNOWN`, `NOT_THE_BLOWER`, `WHISTLE_CLOSED`
    ///   or `STEP_ORDER`
    public Whistle close(WhistleId id, int score, String note, Officer by) {
        var before = whistles.lock(id);
        before.closable(by);
        var event = WhistleEvent.closed(new Closing(now(), score, note), by.actor());
        var closed = before.after(event);
        before.departments().forEach(each -> clocks.release(before, each.org(), event.at()));
        writeDown.keep(closed, List.of(event));
        step.take(closed.caseId(), Happening.WHISTLE_CLOSED, by.actor(), note, CaseFile::noted);
        step.move(closed.caseId(), CaseAction.CLOSE_WHISTLE, by.actor(), "", (file, _) -> file);
        return closed;
    }

    /// A department has not done its part after all.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `WHISTLE_UNKNOWN`, `NOT_CALLED`, `NOT_THE_BLOWER`,
    ///   `WHISTLE_CLOSED` or `STEP_ORDER`
    public Whistle returnWork(WhistleId id, OrgCode org, String reason, Officer by) {
        var before = whistles.lock(id);
        before.ownedBy(by);
        var event = WhistleEvent.of(WhistleHappening.RETURNED, org, now(), by.actor(), reason);
        before.after(event);
        event = event.with(clocks.rework(before, org, event.at()));
        var after = before.after(event);
        writeDown.keep(after, List.of(event));
        return after;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
