package io.linli.citizen.governance.cases.step;

import static io.linli.citizen.governance.cases.CaseReason.STEP_ORDER;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.clock.PauseCause;
import io.linli.citizen.governance.clock.RunDeadline;

/// Use case: a case's clock stands still for a cause, and goes on. Rule: docs/rules/calendar.md §3.
public final class PauseCase {
    private final TakeStep step;
    private final RunDeadline deadline;

    public PauseCase(TakeStep step, RunDeadline deadline) {
        this.step = step;
        this.deadline = deadline;
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, or `STEP_ORDER` if it does not run
    public CaseFile pause(CaseId id, PauseCause cause, String note, Actor actor) {
        var why = note.isEmpty() ? cause.name() : cause.name() + ": " + note;
        return step.take(
                        id,
                        Happening.CLOCK_PAUSED,
                        actor,
                        why,
                        (file, now) -> {
                            expect(file, file.clock().paused().isEmpty(), "a clock that runs");
                            var paused = deadline.pause(CaseClock.of(id), cause, now);
                            return file.noted(now).timed(paused.clock());
                        })
                .after();
    }

    /// @throws io.linli.mesh.refusal.Refusal `CASE_UNKNOWN`, or `STEP_ORDER` if it is not paused
    public CaseFile resume(CaseId id, String note, Actor actor) {
        return step.take(
                        id,
                        Happening.CLOCK_RESUMED,
                        actor,
                        note,
                        (file, now) -> {
                            expect(file, file.clock().paused().isPresent(), "a paused clock");
                            var running = deadline.resume(CaseClock.of(id), now);
                            return file.noted(now).timed(running.clock());
                        })
                .after();
    }

    private static void expect(CaseFile file, boolean right, String expected) {
        if (!right || file.clock().stopped().isPresent()) {
            throw STEP_ORDER.refuse("state", file.state(), expected);
        }
    }
}
