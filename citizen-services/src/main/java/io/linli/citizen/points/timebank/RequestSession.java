package io.linli.citizen.points.timebank;

import static io.linli.citizen.points.timebank.TimebankReason.BENEFIT_AGE;
import static io.linli.citizen.points.timebank.TimebankReason.COINS_SHORT;
import static io.linli.citizen.points.timebank.TimebankReason.OWN_COINS_FIRST;
import static io.linli.citizen.points.timebank.TimebankReason.REDEEM_AGE;

import java.time.Clock;
import java.time.Instant;

/// Use case: somebody asks for help.
public final class RequestSession {
    private final Sessions sessions;
    private final Members members;
    private final Profiles profiles;
    private final Ages ages;
    private final StepSession step;
    private final Clock clock;

    public RequestSession(
            Sessions sessions,
            Members members,
            Profiles profiles,
            Ages ages,
            StepSession step,
            Clock clock) {
        this.sessions = sessions;
        this.members = members;
        this.profiles = profiles;
        this.ages = ages;
        this.step = step;
        this.clock = clock;
    }

    /// In the transaction at hand.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `MEMBER_UNKNOWN`, `PLAN_INVALID`, `REDEEM_AGE`,
    ///   `COINS_SHORT`, `BENEFIT_AGE` or `OWN_COINS_FIRST`
    public Session request(SessionId id, MemberId by, Plan plan, Hand hand) {
        var requester = members.lock(by);
        var now = clock.instant();
        var profile = profiles.inForce(requester.region(), now);
        plan.checked(profile, now);
        switch (plan.payer()) {
            case REQUESTER -> mayRedeem(requester, plan, profile, now);
            case COMMUNITY -> mayBenefit(requester, plan, profile, now);
        }
        var due = Dues.of(SessionState.REQUESTED, plan, profile, now);
        var fresh = Session.requested(id, requester, plan, due, now);
        sessions.add(
                fresh, new SessionEvent(1, SessionAction.REQUEST, fresh.state(), hand, now, ""));
        step.wake(fresh, fresh.due());
        return fresh;
    }

    private void mayRedeem(Member requester, Plan plan, Profile profile, Instant now) {
        var age = ages.of(requester, now);
        if (age < profile.redeemAge()) {
            throw REDEEM_AGE.refuse("age", age, ">= " + profile.redeemAge());
        }
        if (available(requester).compareTo(plan.length()) < 0) {
            throw COINS_SHORT.refuse("coins", available(requester), ">= " + plan.length());
        }
    }

    private void mayBenefit(Member requester, Plan plan, Profile profile, Instant now) {
        var age = ages.of(requester, now);
        if (age < profile.benefitAge()) {
            throw BENEFIT_AGE.refuse("age", age, ">= " + profile.benefitAge());
        }
        if (age >= profile.redeemAge() && available(requester).compareTo(plan.length()) >= 0) {
            throw OWN_COINS_FIRST.refuse("coins", available(requester), "< " + plan.length());
        }
    }

    private HalfHours available(Member requester) {
        return requester.coins().minus(sessions.held(requester.id()));
    }
}
