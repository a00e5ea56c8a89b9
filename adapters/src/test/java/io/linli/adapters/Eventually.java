package io.linli.adapters;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Waits for what happens elsewhere, as long as it takes and no longer than a minute.
public final class Eventually {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofMillis(20);

    private Eventually() {}

    /// @param what said when it never holds
    public static void holds(Supplier<String> what, BooleanSupplier condition) {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never: " + what.get());
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
