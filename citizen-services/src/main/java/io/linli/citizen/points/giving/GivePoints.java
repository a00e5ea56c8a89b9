package io.linli.citizen.points.giving;

import static io.linli.citizen.points.giving.GivingReason.GIVING_LIMIT;
import static io.linli.citizen.points.giving.GivingReason.NOT_IN_HOUSEHOLD;
import static io.linli.citizen.points.lot.PointsReason.POINTS_ACCOUNT_UNKNOWN;

import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.lot.Ask;
import io.linli.citizen.points.lot.BeijingDays;
import io.linli.citizen.points.lot.Beside;
import io.linli.citizen.points.lot.Booking;
import io.linli.citizen.points.lot.Bookings;
import io.linli.citizen.points.lot.Entry;
import io.linli.citizen.points.lot.PointAccounts;
import io.linli.citizen.points.lot.Points;
import io.linli.citizen.points.lot.Purse;
import io.linli.citizen.points.lot.Purses;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Use case: somebody passes points on, to somebody they live with or to the community. What is
/// given keeps its expiry. Rule source: docs/rules/points.md §4.
public final class GivePoints {
    private final Bookings bookings;
    private final Purses purses;
    private final Households households;
    private final Clock clock;

    public GivePoints(Bookings bookings, Purses purses, Households households, Clock clock) {
        this.bookings = bookings;
        this.purses = purses;
        this.households = households;
        this.clock = clock;
    }

    /// @param id made by whoever asks
    /// @throws io.linli.mesh.refusal.Refusal `POINTS_ACCOUNT_UNKNOWN`, `NOT_IN_HOUSEHOLD`,
    ///   `GIVING_LIMIT`, `ACCOUNT_FROZEN`, `INSUFFICIENT_POINTS`, or what [Bookings#book] refuses
    public void give(
            UUID id, AccountId from, AccountId to, Points points, String note, Beside beside) {
        seen(from);
        bookings.book(
                Ask.of(id, "give", from, to, points.value(), note),
                () -> {
                    var now = clock.instant();
                    var giver = purses.find(from).orElseThrow();
                    var home = households.of(from);
                    if (from.equals(to) || home.isEmpty() || !home.equals(households.of(to))) {
                        throw NOT_IN_HOUSEHOLD.refuse("to", to, "somebody of the same household");
                    }
                    mayGive(giver, now);
                    return new Booking(id, now)
                            .over(giver)
                            .over(purses.find(to).orElseThrow())
                            .give(from, to, points, note);
                },
                beside);
    }

    /// @throws io.linli.mesh.refusal.Refusal as [#give] does, without the household and the limit
    public void donate(UUID id, AccountId from, Points points, String note, Beside beside) {
        var pool = seen(from).region();
        bookings.open(List.of(PointAccounts.poolOf(pool)));
        bookings.book(
                Ask.of(id, "donate", from, points.value(), note),
                () ->
                        new Booking(id, clock.instant())
                                .over(purses.find(from).orElseThrow())
                                .donate(from, PointAccounts.pool(pool), points, note),
                beside);
    }

    private Purse seen(AccountId account) {
        return bookings.look(() -> purses.find(account))
                .orElseThrow(() -> POINTS_ACCOUNT_UNKNOWN.refuse("account", account));
    }

    private void mayGive(Purse giver, Instant now) {
        var today = BeijingDays.of(now);
        var given =
                purses.count(
                        giver.account(),
                        Entry.Kind.GIVEN,
                        BeijingDays.start(today),
                        BeijingDays.start(today.plusDays(1)));
        var most = households.perDay(giver.region(), now);
        if (given >= most) {
            throw GIVING_LIMIT.refuse("given today", given, "< " + most);
        }
    }
}
