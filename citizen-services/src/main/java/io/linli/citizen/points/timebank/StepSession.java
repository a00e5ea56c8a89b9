package io.linli.citizen.points.timebank;

import static io.linli.citizen.points.timebank.TimebankReason.SESSION_CHANGED;
import static io.linli.citizen.points.timebank.TimebankReason.SESSION_UNKNOWN;

import io.linli.citizen.points.ledger.Outcome;
import io.linli.citizen.points.ledger.Transfer;
import io.linli.mesh.refusal.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Takes one step with a session: its lines of the ledger, its row, its event and its alarm, all in
/// one commit, or nothing. The lines are made of the session as it was seen; if it is another by
/// then, or the caps are, it is looked at again.
public final class StepSession {
    private static final int TRIES = 5;

    private final Sessions sessions;
    private final Commits commits;
    private final Alarms alarms;
    private final Clock clock;

    public StepSession(Sessions sessions, Commits commits, Alarms alarms, Clock clock) {
        this.sessions = sessions;
        this.commits = commits;
        this.alarms = alarms;
        this.clock = clock;
    }

    /// One step.
    interface Step {
        SessionAction action();

        Hand hand();

        String note();

        /// The lines it takes from a session as it was seen; none where the step is not allowed,
        /// which `next` then says.
        List<Transfer> lines(Session seen, Instant now);

        /// The session after it.
        ///
        /// @param found as seen, now locked
        /// @param outcomes what becomes of the lines; asked once nothing else stands in the way
        /// @throws Refusal `SESSION_CHANGED` when the lines no longer fit
        Session next(
                Session found, List<Transfer> lines, Supplier<List<Outcome>> outcomes, Instant now);
    }

    /// @throws Refusal `SESSION_UNKNOWN`, `SESSION_STATE`, `NOT_A_PARTY`, `SESSION_CHANGED` when
    ///   others kept changing it, or what the step is refused with
    <A> A take(SessionId id, Step step, Once<Session, A> once) {
        for (var left = TRIES; ; left--) {
            try {
                return attempt(planned(id, step), step, once);
            } catch (Refusal e) {
                if (e.reason() != SESSION_CHANGED || left == 1) {
                    throw e;
                }
            }
        }
    }

    /// The same by time alone, if the session is still in the state and its time is over.
    void takeIfDue(SessionId id, SessionState state, Step step) {
        for (var left = TRIES; ; left--) {
            var planned = planned(id, step);
            var due = planned.seen().due().filter(at -> !planned.now().isBefore(at));
            if (planned.seen().state() != state || due.isEmpty()) {
                return;
            }
            try {
                attempt(planned, step, Supplier::get);
                return;
            } catch (Refusal e) {
                if (e.reason() != SESSION_CHANGED || left == 1) {
                    throw e;
                }
            }
        }
    }

    /// A session as it was seen, and the lines a step takes from that.
    private record Planned(Session seen, List<Transfer> lines, Instant now) {}

    private Planned planned(SessionId id, Step step) {
        var now = clock.instant();
        return commits.commit(
                List.of(),
                _ -> {
                    var seen =
                            sessions.find(id)
                                    .orElseThrow(() -> SESSION_UNKNOWN.refuse("session", id));
                    return new Planned(seen, step.lines(seen, now), now);
                });
    }

    private <A> A attempt(Planned planned, Step step, Once<Session, A> once) {
        return commits.commit(
                planned.lines(), outcomes -> once.run(() -> taken(planned, step, outcomes)));
    }

    private Session taken(Planned planned, Step step, Supplier<List<Outcome>> outcomes) {
        var found = sessions.lock(planned.seen().id());
        if (found.version() != planned.seen().version()) {
            throw SESSION_CHANGED.refuse("session", found.id());
        }
        var now = planned.now();
        var after = step.next(found, planned.lines(), outcomes, now);
        sessions.save(
                after,
                new SessionEvent(
                        after.version(),
                        step.action(),
                        after.state(),
                        step.hand(),
                        now,
                        step.note()));
        if (after.state() != found.state()) {
            wake(after, after.due());
        }
        return after;
    }

    void wake(Session session, Optional<Instant> due) {
        due.ifPresent(at -> alarms.set(session.id(), session.state(), at));
    }
}
