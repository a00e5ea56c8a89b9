package io.linli.citizen.governance.hotline;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.Assignee;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.cases.intake.FileCase;
import io.linli.citizen.governance.cases.list.ReadCases;
import io.linli.citizen.governance.cases.step.CarryCase;
import io.linli.citizen.governance.cases.step.CaseClock;
import io.linli.citizen.governance.cases.step.MarkCase;
import io.linli.citizen.governance.cases.step.PauseCase;
import io.linli.citizen.governance.cases.step.TakeStep;
import io.linli.citizen.governance.clock.PauseCause;
import io.linli.citizen.governance.clock.Policy;
import io.linli.citizen.governance.clock.RunDeadline;
import io.linli.mesh.refusal.Refusal;
import java.time.Instant;

/// The case that a ticket is: it has the ticket's limit, and goes its way in the same transaction.
public final class TicketCase {
    private final FileCase file;
    private final ReadCases read;
    private final CarryCase carry;
    private final MarkCase mark;
    private final PauseCase pause;
    private final TakeStep step;
    private final RunDeadline deadline;

    public TicketCase(
            FileCase file,
            ReadCases read,
            CarryCase carry,
            MarkCase mark,
            PauseCase pause,
            TakeStep step,
            RunDeadline deadline) {
        this.file = file;
        this.read = read;
        this.carry = carry;
        this.mark = mark;
        this.pause = pause;
        this.step = step;
        this.deadline = deadline;
    }

    /// A case for the unit that is given the ticket, and for nobody else (首接负责).
    void open(CaseId id, Tale tale, boolean secret, Policy limit, Instant since, String unit) {
        var actor = By.hotline().actor();
        var to = new Assignee(Assignee.Kind.OFFICE, unit, "");
        file.dispatched(id, tale.filing(id), secret, actor, limit, since, to);
        if (!tale.rest().isEmpty()) {
            mark.note(id, actor, tale.rest());
        }
    }

    /// Resolves it, unless that is done.
    ///
    /// @throws Refusal `STEP_ORDER` or `STEP_DENIED`
    void resolve(CaseId id, Actor actor, String note) {
        switch (read.one(id).shown()) {
            case RESOLVED, VERIFIED, CLOSED, CANCELLED -> {}
            case FILED, ACCEPTED, ASSIGNED, IN_PROGRESS, DUPLICATE ->
                    carry.resolve(id, actor, note);
        }
    }

    /// Calls it off; where that cannot be, such as while departments are at work, its officers read
    /// why it should be.
    void drop(CaseId id, String why) {
        orNote(id, why, () -> carry.cancel(id, By.hotline().actor(), why));
    }

    void pause(CaseId id, Actor actor, String why) {
        orNote(id, why, () -> pause.pause(id, PauseCause.OBJECTION, why, actor));
    }

    void resume(CaseId id, String why) {
        orNote(id, why, () -> pause.resume(id, why, By.hotline().actor()));
    }

    void extend(CaseId id, Instant until, String why) {
        step.take(
                id,
                Happening.CLOCK_EXTENDED,
                By.hotline().actor(),
                why,
                (found, now) ->
                        found.noted(now)
                                .timed(deadline.extend(CaseClock.of(id), until, now).clock()));
    }

    private void orNote(CaseId id, String why, Runnable attempt) {
        try {
            attempt.run();
        } catch (Refusal refused) { // before anything was written
            mark.note(id, By.hotline().actor(), why);
        }
    }
}
