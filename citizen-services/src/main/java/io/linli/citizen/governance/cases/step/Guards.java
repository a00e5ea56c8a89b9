package io.linli.citizen.governance.cases.step;

import static io.linli.citizen.governance.cases.CaseReason.CASE_FOLLOWED;
import static io.linli.citizen.governance.cases.CaseReason.REASON_MISSING;
import static io.linli.citizen.governance.cases.CaseReason.REOPEN_OVER;
import static io.linli.citizen.governance.cases.CaseReason.STEP_ORDER;

import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.machine.Move;
import io.linli.citizen.governance.clock.Calendars;
import java.time.Instant;
import java.util.Optional;

/// Checks the guards of a move against a case.
public final class Guards {
    private final ReopenRules reopening;
    private final Calendars calendars;

    public Guards(ReopenRules reopening, Calendars calendars) {
        this.reopening = reopening;
        this.calendars = calendars;
    }

    /// @throws io.linli.mesh.refusal.Refusal the first guard that does not hold
    void hold(Move move, CaseFile file, String reason, Instant now) {
        for (var guard : move.guards()) {
            switch (guard) { // no default: a new guard must fail to compile here
                case REASON -> reasoned(move, reason);
                case ALONE -> alone(file);
                case CAME_FROM -> cameFrom(move, file);
                case REOPEN_WINDOW -> stillOpen(file, now);
            }
        }
    }

    private static void reasoned(Move move, String reason) {
        if (reason.isBlank()) {
            throw REASON_MISSING.refuse("note", "", "why it is to " + move.action());
        }
    }

    private static void alone(CaseFile file) {
        if (file.bond().followers() > 0) {
            throw CASE_FOLLOWED.refuse("followers", file.bond().followers(), "0");
        }
    }

    private static void cameFrom(Move move, CaseFile file) {
        if (!file.bond().cameFrom().equals(Optional.of(move.to()))) {
            throw STEP_ORDER.refuse("state", move.to(), "the state it was merged in");
        }
    }

    /// The rule is that of the day the case was closed, so that nobody's window shrinks later.
    private void stillOpen(CaseFile file, Instant now) {
        var closed = file.handling().closedAt().orElse(file.updatedAt());
        var region = file.filing().community().code();
        var rule = reopening.inForce(region, closed);
        var last = calendars.inForce(region, closed).due(closed, rule.window());
        if (now.isAfter(last)) {
            throw REOPEN_OVER.refuse("time", now, "at " + last + " at the latest");
        }
        if (file.handling().reopened() >= rule.times()) {
            throw REOPEN_OVER.refuse(
                    "reopened", file.handling().reopened(), "< " + rule.times() + " times");
        }
    }
}
