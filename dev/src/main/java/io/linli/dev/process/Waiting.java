package io.linli.dev.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Bounded waiting for something another process does.
public final class Waiting {
    private Waiting() {}

    /// Asks `done` again and again until it says yes.
    ///
    /// @return false when `bound` has passed, or this thread was interrupted, before it did
    public static boolean until(Duration bound, Duration every, BooleanSupplier done) {
        var end = System.nanoTime() + bound.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            try {
                Thread.sleep(every);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
