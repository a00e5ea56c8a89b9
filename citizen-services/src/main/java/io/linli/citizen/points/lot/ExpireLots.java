package io.linli.citizen.points.lot;

import io.linli.citizen.NamedId;
import io.linli.citizen.points.ledger.AccountId;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Use case: what is past its last good day goes back to the community's pool. Each account by
/// itself, so that one that is busy does not hold up the others. Rule source: docs/rules/points.md
/// §6.
public final class ExpireLots {
    /// Accounts of one round; the next one goes on.
    static final int ROUND_MAX = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(ExpireLots.class);

    private final Bookings bookings;
    private final Purses purses;
    private final Clock clock;

    public ExpireLots(Bookings bookings, Purses purses, Clock clock) {
        this.bookings = bookings;
        this.purses = purses;
        this.clock = clock;
    }

    /// Round after round, as long as one gets somewhere.
    ///
    /// @return how many accounts lost points
    public long run() {
        var done = 0L;
        for (var round = round(); round > 0; round = round()) {
            done += round;
        }
        return done;
    }

    private long round() {
        var today = BeijingDays.today(clock);
        var due = bookings.look(() -> purses.expired(today, ROUND_MAX));
        return due.stream().filter(this::expires).count();
    }

    /// One that does not is tried again the next time, and says so.
    private boolean expires(AccountId account) {
        try {
            expire(account);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("lots of account {} do not expire", account, e);
            return false;
        }
    }

    private void expire(AccountId account) {
        var version = bookings.look(() -> purses.find(account)).orElseThrow().version();
        var movement = NamedId.of("expire", account.toString(), Long.toString(version));
        bookings.book(
                Ask.of(movement, "expire", account),
                () -> {
                    var purse = purses.find(account).orElseThrow();
                    return new Booking(movement, clock.instant())
                            .over(purse)
                            .expire(account, PointAccounts.pool(purse.region()));
                },
                Beside.NOTHING);
    }
}
