package io.linli.citizen.points.earning;

import static io.linli.citizen.points.earning.EarningReason.DUPLICATE_EVENT;
import static io.linli.citizen.points.earning.EarningReason.EARN_RULE_UNKNOWN;
import static io.linli.citizen.points.earning.EarningReason.RULE_NOT_BY_HAND;
import static io.linli.citizen.points.lot.PointsReason.ACCOUNT_TAKEN;
import static io.linli.citizen.points.lot.PointsReason.LOTS_FULL;

import io.linli.citizen.points.earning.Earning.Outcome;
import io.linli.citizen.points.ledger.Balances;
import io.linli.citizen.points.lot.Ask;
import io.linli.citizen.points.lot.BeijingDays;
import io.linli.citizen.points.lot.Beside;
import io.linli.citizen.points.lot.Booking;
import io.linli.citizen.points.lot.Bookings;
import io.linli.citizen.points.lot.Lot;
import io.linli.citizen.points.lot.PointAccounts;
import io.linli.citizen.points.lot.Purse;
import io.linli.citizen.points.lot.Purses;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// Use case: a person is thanked for what they did, once for each event and as often as the rule
/// allows. What is beyond a cap is accepted and brings nothing. Rule source: docs/rules/points.md
/// §2 (R-70, T-05).
public final class EarnPoints {
    private final Bookings bookings;
    private final Purses purses;
    private final EarnRules rules;
    private final Earnings earnings;
    private final FindAnomalies anomalies;
    private final Clock clock;

    public EarnPoints(
            Bookings bookings,
            Purses purses,
            EarnRules rules,
            Earnings earnings,
            FindAnomalies anomalies,
            Clock clock) {
        this.bookings = bookings;
        this.purses = purses;
        this.rules = rules;
        this.earnings = earnings;
        this.anomalies = anomalies;
        this.clock = clock;
    }

    /// @throws io.linli.mesh.refusal.Refusal `EARN_RULE_UNKNOWN`, `RULE_NOT_BY_HAND`,
    ///   `DUPLICATE_EVENT`, `ACCOUNT_TAKEN`, `LOTS_FULL`, or what [Bookings#book] refuses
    public void earn(Claim claim, Beside beside) {
        bookings.look(() -> rule(claim, clock.instant())); // what is refused opens no account
        bookings.open(PointAccounts.forEarning(claim.account(), claim.region(), claim.partner()));
        var ask =
                Ask.of(
                        claim.id(),
                        "earn",
                        claim.rule(),
                        claim.event(),
                        claim.account(),
                        claim.region());
        bookings.book(ask, () -> plan(claim), beside);
    }

    private Booking plan(Claim claim) {
        var now = clock.instant();
        var rule = rule(claim, now);
        if (earnings.of(claim.rule(), claim.event(), claim.account()).isPresent()) {
            throw DUPLICATE_EVENT.refuse("event", claim.event(), "one that was not thanked for");
        }
        var purse = purse(claim);
        var outcome = judge(claim, rule, now);
        var earned = outcome == Outcome.EARNED;
        var earning = earning(claim, outcome, earned ? rule.amount() : 0, now);
        var booking = new Booking(claim.id(), now).over(purse);
        if (earned) {
            var lastDay = rule.expiry().lastDay(BeijingDays.of(now));
            booking.earn(
                    claim.account(),
                    PointAccounts.pool(claim.region()),
                    Lot.fresh(claim.id(), claim.rule(), rule.amount(), lastDay, now),
                    claim.event());
        }
        return booking.provided(() -> isNew(purse) && judge(claim, rule, now) == outcome)
                .also(() -> earnings.add(earning))
                .also(() -> anomalies.about(earning));
    }

    private EarnRule rule(Claim claim, Instant now) {
        var rule =
                rules.inForce(claim.rule(), claim.region(), now)
                        .orElseThrow(() -> EARN_RULE_UNKNOWN.refuse("rule", claim.rule()));
        if (claim.byHand() && !rule.byHand()) {
            throw RULE_NOT_BY_HAND.refuse("rule", claim.rule(), "one that officers may use");
        }
        return rule;
    }

    private Purse purse(Claim claim) {
        var purse = purses.find(claim.account()).orElseGet(() -> first(claim));
        if (!purse.partner().equals(claim.partner())) {
            throw ACCOUNT_TAKEN.refuse("account", claim.account(), "one of the partner's");
        }
        if (purse.lots().size() >= Purse.LOTS_MAX) {
            throw LOTS_FULL.refuse("lots", purse.lots().size(), "< " + Purse.LOTS_MAX);
        }
        return purse;
    }

    /// An account that others have moved something in has no lots to show for it.
    private Purse first(Claim claim) {
        var account = bookings.opened(claim.account());
        if (!account.balances().equals(Balances.NONE)) {
            throw ACCOUNT_TAKEN.refuse("account", claim.account(), "one for points only");
        }
        return Purse.fresh(claim.account(), account.region(), claim.partner(), claim.person());
    }

    /// Whether nobody has moved anything in an account that is taken in now.
    private boolean isNew(Purse purse) {
        return purse.version() > 0
                || bookings.opened(purse.account()).balances().equals(Balances.NONE);
    }

    private Outcome judge(Claim claim, EarnRule rule, Instant now) {
        var today = BeijingDays.of(now);
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (claim.verifier().equals(Optional.of(claim.account()))) {
            return Outcome.SELF_VERIFIED;
        }
        if (earnings.isStaff(claim.account(), claim.region())) {
            return Outcome.STAFF;
        }
        if (rule.dailyCap() > 0
                && earnings.count(claim.rule(), claim.account(), BeijingDays.start(today))
                        >= rule.dailyCap()) {
            return Outcome.DAILY_CAP;
        }
        if (rule.weeklyCap() > 0
                && earnings.count(claim.rule(), claim.account(), BeijingDays.start(monday))
                        >= rule.weeklyCap()) {
            return Outcome.WEEKLY_CAP;
        }
        return rule.eventCap() > 0
                        && earnings.people(claim.rule(), claim.event()) >= rule.eventCap()
                ? Outcome.EVENT_CAP
                : Outcome.EARNED;
    }

    private static Earning earning(Claim claim, Outcome outcome, long amount, Instant now) {
        return new Earning(
                claim.id(),
                claim.rule(),
                claim.event(),
                claim.account(),
                claim.region(),
                amount,
                outcome,
                claim.evidence(),
                claim.device(),
                claim.by(),
                now,
                Optional.empty());
    }
}
