package io.linli.citizen.governance.clock;

import java.time.Duration;
import java.util.Optional;

/// How long something may take.
public record Limit(int amount, LimitUnit unit) {
    static final int AMOUNT_MAX = 10_000;

    public Limit {
        if (amount < 1 || amount > AMOUNT_MAX) {
            throw new IllegalArgumentException(
                    "amount: " + amount + " (expected: 1.." + AMOUNT_MAX + ")");
        }
    }

    /// How long by the clock, at any hour; empty when it takes a calendar to say.
    Optional<Duration> byTheClock() {
        return switch (unit) {
            case CLOCK_MINUTE -> Optional.of(Duration.ofMinutes(amount));
            case CLOCK_HOUR -> Optional.of(Duration.ofHours(amount));
            case WORK_HOUR, WORK_DAY, NATURAL_DAY -> Optional.empty();
        };
    }
}
