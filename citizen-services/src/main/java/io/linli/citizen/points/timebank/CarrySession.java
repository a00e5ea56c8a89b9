package io.linli.citizen.points.timebank;

import static io.linli.citizen.points.timebank.TimebankReason.ALREADY_RATED;
import static io.linli.citizen.points.timebank.TimebankReason.SESSION_OVERLAP;
import static io.linli.citizen.points.timebank.TimebankReason.TOO_EARLY;
import static io.linli.citizen.points.timebank.TimebankReason.TOO_LATE;

import java.time.Duration;
import java.time.Instant;

/// Use case: a session is carried from the promise to its end. Each step may be refused with what
/// [StepSession] is refused with.
public final class CarrySession {
    private final Sessions sessions;
    private final Members members;
    private final Profiles profiles;
    private final StepSession step;
    private final SettleSession settle;

    public CarrySession(
            Sessions sessions,
            Members members,
            Profiles profiles,
            StepSession step,
            SettleSession settle) {
        this.sessions = sessions;
        this.members = members;
        this.profiles = profiles;
        this.step = step;
        this.settle = settle;
    }

    /// @throws io.linli.mesh.refusal.Refusal also `TOO_EARLY`, `TOO_LATE` or `SESSION_OVERLAP`
    public <A> A signIn(SessionId id, Hand hand, Once<Session, A> once) {
        return step.take(id, new PlainStep(SessionAction.SIGN_IN, hand, "", this::in), once);
    }

    private Session in(Session found, SessionMove move, Hand hand, Instant now) {
        var plan = found.plan();
        var profile = profiles.inForce(found.region(), now);
        var open = plan.start().minus(profile.early());
        if (now.isBefore(open)) {
            throw TOO_EARLY.refuse("now", now, ">= " + open);
        }
        if (!now.isBefore(plan.start().plus(profile.noShow()))) {
            throw TOO_LATE.refuse("now", now, "< " + plan.start().plus(profile.noShow()));
        }
        var volunteer = found.provider().orElseThrow();
        members.lock(volunteer); // of two who sign the same person in, one waits here
        if (sessions.away(volunteer, found.id())) {
            throw SESSION_OVERLAP.refuse("volunteer", volunteer, "signed out of the other one");
        }
        return found.with(found.rendered().from(now))
                .moved(move.to(), Dues.of(move.to(), plan, profile, now), now);
    }

    public <A> A signOut(SessionId id, Hand hand, Once<Session, A> once) {
        return step.take(id, new PlainStep(SessionAction.SIGN_OUT, hand, "", this::out), once);
    }

    private Session out(Session found, SessionMove move, Hand hand, Instant now) {
        var profile = profiles.inForce(found.region(), now);
        var came = found.rendered().in().orElseThrow();
        var time = HalfHours.floor(Duration.between(came, now));
        var volunteer = members.lock(found.provider().orElseThrow());
        var coins = new Worth(sessions).of(found, volunteer, time, profile, Worth.EXPECTED);
        return found.with(found.rendered().until(now).worth(time, coins))
                .moved(move.to(), Dues.of(move.to(), found.plan(), profile, now), now);
    }

    /// The second of both pays.
    public <A> A confirm(SessionId id, Hand hand, Once<Session, A> once) {
        return step.take(id, settle.confirming(hand), once);
    }

    /// @throws io.linli.mesh.refusal.Refusal also `SESSION_STATE` when it has begun
    public <A> A cancel(SessionId id, Hand hand, String reason, Once<Session, A> once) {
        return step.take(id, settle.releasing(SessionAction.CANCEL, hand, reason), once);
    }

    public <A> A dispute(SessionId id, Hand hand, String reason, Once<Session, A> once) {
        return step.take(
                id, new PlainStep(SessionAction.DISPUTE, hand, reason, this::disputed), once);
    }

    private Session disputed(Session found, SessionMove move, Hand hand, Instant now) {
        var profile = profiles.inForce(found.region(), now);
        return found.moved(move.to(), Dues.of(move.to(), found.plan(), profile, now), now);
    }

    /// An officer ends a dispute.
    ///
    /// @param time what was rendered; none for nothing
    public <A> A decide(
            SessionId id, HalfHours time, Hand hand, String reason, Once<Session, A> once) {
        var decision =
                time.isNone()
                        ? settle.releasing(SessionAction.DISALLOW, hand, reason)
                        : settle.allowing(time, hand, reason);
        return step.take(id, decision, once);
    }

    /// @throws io.linli.mesh.refusal.Refusal also `ALREADY_RATED`
    public <A> A rate(SessionId id, int stars, Hand hand, String note, Once<Session, A> once) {
        return step.take(
                id,
                new PlainStep(
                        SessionAction.RATE,
                        hand,
                        note,
                        (found, move, _, now) -> {
                            if (found.rating() > 0) {
                                throw ALREADY_RATED.refuse("rating", found.rating());
                            }
                            return found.rated(stars).moved(move.to(), found.due(), now);
                        }),
                once);
    }

    /// Time alone moves it on; if that has been done, or is not due, nothing happens.
    public void timeOut(SessionId id, SessionState state) {
        step.takeIfDue(
                id,
                state,
                state == SessionState.SIGNED_IN || state == SessionState.SIGNED_OUT
                        ? new PlainStep(SessionAction.TIME_OUT, Hand.TIMER, "", this::disputed)
                        : settle.releasing(SessionAction.TIME_OUT, Hand.TIMER, ""));
    }
}
