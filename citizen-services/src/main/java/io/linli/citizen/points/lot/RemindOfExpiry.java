package io.linli.citizen.points.lot;

import java.time.Clock;
import java.util.stream.Stream;

/// Use case: portals are told what of their residents' points is about to expire, 30 days and 7
/// days before, once each. Rule source: docs/rules/points.md §6.
public final class RemindOfExpiry {
    static final int EARLY = 30;
    static final int LATE = 7;

    /// Reminders of a kind in one round; the next one goes on.
    static final int ROUND_MAX = 5_000;

    private final Reminders reminders;
    private final Clock clock;

    public RemindOfExpiry(Reminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    /// One round, in the transaction at hand.
    ///
    /// @return how many were told; 0 when all have been
    public int run() {
        var today = BeijingDays.today(clock);
        var early =
                reminders.due(today.plusDays(LATE + 1), today.plusDays(EARLY), EARLY, ROUND_MAX);
        var late = reminders.due(today, today.plusDays(LATE), LATE, ROUND_MAX);
        var now = clock.instant();
        return (int)
                Stream.concat(early.stream(), late.stream())
                        .filter(due -> reminders.tell(due, now))
                        .count();
    }
}
