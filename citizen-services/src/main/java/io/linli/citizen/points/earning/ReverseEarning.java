package io.linli.citizen.points.earning;

import static io.linli.citizen.points.earning.Earning.Outcome.EARNED;
import static io.linli.citizen.points.earning.EarningReason.EARNING_UNKNOWN;
import static io.linli.citizen.points.earning.EarningReason.NOTHING_TO_REVERSE;

import io.linli.citizen.NamedId;
import io.linli.citizen.points.lot.Ask;
import io.linli.citizen.points.lot.Beside;
import io.linli.citizen.points.lot.Booking;
import io.linli.citizen.points.lot.Bookings;
import io.linli.citizen.points.lot.PointAccounts;
import io.linli.citizen.points.lot.Purses;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Use case: what was earned by fraud is taken back by linked transfers. What is spent of it
/// already is owed, and the account is frozen. Rule source: docs/rules/points.md §5.
public final class ReverseEarning {
    private final Bookings bookings;
    private final Purses purses;
    private final Earnings earnings;
    private final Clock clock;

    public ReverseEarning(Bookings bookings, Purses purses, Earnings earnings, Clock clock) {
        this.bookings = bookings;
        this.purses = purses;
        this.earnings = earnings;
        this.clock = clock;
    }

    /// @throws io.linli.mesh.refusal.Refusal `EARNING_UNKNOWN`, also when it is not the caller's,
    ///   `NOTHING_TO_REVERSE`, or what [Bookings#book] refuses
    public void reverse(UUID id, String why, Beside beside) {
        var seen =
                bookings.look(() -> earnings.find(id))
                        .orElseThrow(() -> EARNING_UNKNOWN.refuse("earning", id));
        if (seen.outcome() == EARNED) {
            bookings.open(List.of(PointAccounts.debtOf(seen.account(), seen.region())));
        }
        var movement = movement(id);
        bookings.book(Ask.of(movement, "reverse", id), () -> plan(movement, id, why), beside);
    }

    /// The movement that takes an earning back.
    public static UUID movement(UUID earning) {
        return NamedId.of("reverse", earning.toString());
    }

    private Booking plan(UUID movement, UUID id, String why) {
        var earning = earnings.find(id).orElseThrow();
        if (earning.outcome() != EARNED || earning.reversed().isPresent()) {
            throw NOTHING_TO_REVERSE.refuse("earning", id, "one that brought points");
        }
        var now = clock.instant();
        var purse = purses.find(earning.account(), List.of(id)).orElseThrow();
        return new Booking(movement, now)
                .over(purse)
                .reverse(purse.account(), PointAccounts.pool(earning.region()), id, why)
                .also(() -> earnings.reverse(id, now));
    }
}
