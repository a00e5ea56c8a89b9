package io.linli.citizen.governance.cases.step;

import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.CaseState;
import io.linli.citizen.governance.clock.DeadlineClock;
import io.linli.citizen.governance.clock.RunDeadline;
import io.linli.citizen.governance.clock.Subject;
import io.linli.citizen.governance.clock.SubjectKind;
import java.time.Instant;

/// Lets a case's deadline follow its state: it runs while somebody has to act, and stops when the
/// work is said to be done. Rule: docs/rules/case.md §6.
public final class CaseClock {
    private final RunDeadline deadline;

    public CaseClock(RunDeadline deadline) {
        this.deadline = deadline;
    }

    public static Subject of(CaseId id) {
        return Subject.of(SubjectKind.CASE, id.value());
    }

    /// The case with its deadline as a step leaves it.
    CaseFile follow(CaseFile before, CaseFile after, Instant now) {
        if (runs(before.state()) == runs(after.state())) {
            return after;
        }
        return after.timed(runs(after.state()) ? resumed(after, now) : stopped(after, now));
    }

    private DeadlineClock resumed(CaseFile file, Instant now) {
        return deadline.resume(of(file.id()), now).clock();
    }

    private DeadlineClock stopped(CaseFile file, Instant now) {
        return deadline.stop(of(file.id()), now).clock();
    }

    private static boolean runs(CaseState state) {
        return switch (state) { // no default: a new state must say whether the clock runs in it
            case FILED, ACCEPTED, ASSIGNED, IN_PROGRESS -> true;
            case RESOLVED, VERIFIED, CLOSED, CANCELLED, DUPLICATE -> false;
        };
    }
}
