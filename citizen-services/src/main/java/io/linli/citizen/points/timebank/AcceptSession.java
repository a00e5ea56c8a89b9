package io.linli.citizen.points.timebank;

import static io.linli.citizen.points.timebank.TimebankReason.COINS_SHORT;
import static io.linli.citizen.points.timebank.TimebankReason.POOL_EMPTY;
import static io.linli.citizen.points.timebank.TimebankReason.SELF_SERVICE;
import static io.linli.citizen.points.timebank.TimebankReason.SESSION_OVERLAP;
import static io.linli.citizen.points.timebank.TimebankReason.TOO_LATE;
import static io.linli.citizen.points.timebank.TimebankReason.VOLUNTEER_AGE;

import io.linli.citizen.points.ledger.Outcome;
import io.linli.citizen.points.ledger.Transfer;
import io.linli.mesh.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// Use case: somebody promises to come; the coins for the planned hours are held from that moment.
public final class AcceptSession {
    private final Sessions sessions;
    private final Members members;
    private final Profiles profiles;
    private final Ages ages;
    private final StepSession step;

    public AcceptSession(
            Sessions sessions, Members members, Profiles profiles, Ages ages, StepSession step) {
        this.sessions = sessions;
        this.members = members;
        this.profiles = profiles;
        this.ages = ages;
        this.step = step;
    }

    /// @throws Refusal what [StepSession] is refused with, `MEMBER_UNKNOWN`, `SELF_SERVICE`,
    ///   `VOLUNTEER_AGE`, `SESSION_OVERLAP`, `TOO_LATE`, `COINS_SHORT` or `POOL_EMPTY`
    public <A> A accept(SessionId id, MemberId volunteer, Hand hand, Once<Session, A> once) {
        return step.take(id, new Accepting(volunteer, hand, UUID.randomUUID()), once);
    }

    private final class Accepting implements StepSession.Step {
        private final MemberId volunteer;
        private final Hand hand;
        private final UUID hold;

        /// @param hold of this try alone: an id whose hold fails is spent
        Accepting(MemberId volunteer, Hand hand, UUID hold) {
            this.volunteer = volunteer;
            this.hand = hand;
            this.hold = hold;
        }

        @Override
        public SessionAction action() {
            return SessionAction.ACCEPT;
        }

        @Override
        public Hand hand() {
            return hand;
        }

        @Override
        public String note() {
            return "";
        }

        @Override
        public List<Transfer> lines(Session seen, Instant now) {
            if (seen.state() != SessionState.REQUESTED || seen.requester().equals(volunteer)) {
                return List.of();
            }
            var profile = profiles.inForce(seen.region(), now);
            var until = profile.heldUntil(seen.plan().end());
            return List.of(CoinLines.hold(hold, seen, volunteer, Duration.between(now, until)));
        }

        @Override
        public Session next(
                Session found,
                List<Transfer> lines,
                Supplier<List<Outcome>> outcomes,
                Instant now) {
            var move = SessionMove.judge(found.state(), action(), hand.part());
            var helper = members.lock(volunteer);
            var profile = profiles.inForce(found.region(), now);
            mayHelp(found, helper, profile, now);
            expectHeld(found, outcomes.get().getFirst());
            return found.acceptedBy(helper, hold)
                    .moved(move.to(), Dues.of(move.to(), found.plan(), profile, now), now);
        }
    }

    private void mayHelp(Session session, Member helper, Profile profile, Instant now) {
        if (isRequester(helper, session)) {
            throw SELF_SERVICE.refuse("volunteer", helper.id(), "somebody else");
        }
        var age = ages.of(helper, now);
        var minor = profile.minors() && helper.student() && helper.guardian().isPresent();
        if (age < profile.volunteerAge() && !minor) {
            throw VOLUNTEER_AGE.refuse(
                    "age", age, profile.volunteerAge() + ", or a student with a guardian");
        }
        var plan = session.plan();
        var late = plan.start().plus(profile.noShow());
        if (!now.isBefore(late) || !now.isBefore(plan.end())) {
            throw TOO_LATE.refuse("now", now, "before " + late + " and the end");
        }
        if (sessions.promised(helper.id(), plan.start(), plan.end(), session.id())) {
            throw SESSION_OVERLAP.refuse("volunteer", helper.id(), "no other session then");
        }
    }

    /// Also under another reference, or at another portal: name and birth date are the same.
    private boolean isRequester(Member helper, Session session) {
        return helper.id().equals(session.requester())
                || members.find(session.requester())
                        .filter(requester -> requester.facts().equals(helper.facts()))
                        .isPresent();
    }

    private static void expectHeld(Session session, Outcome outcome) {
        switch (outcome) {
            case CREATED -> {}
            case EXCEEDS_CREDITS, DEBIT_ACCOUNT_NOT_FOUND -> {
                var reason =
                        switch (session.plan().payer()) {
                            case REQUESTER -> COINS_SHORT;
                            case COMMUNITY -> POOL_EMPTY;
                        };
                throw reason.refuse("coins", session.plan().payer(), session.held() + " to hold");
            }
            default -> throw new IllegalStateException("hold of " + session.id() + ": " + outcome);
        }
    }
}
