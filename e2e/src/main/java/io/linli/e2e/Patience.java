package io.linli.e2e;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Waits for something to come true, and not for ever.
public final class Patience {
    private Patience() {}

    /// Something that may not be there yet, or not be reachable yet.
    @FunctionalInterface
    public interface Attempt<T> {
        @Nullable T look() throws IOException;
    }

    /// @param what said when it did not come true
    /// @throws JourneyBroken when `longest` has passed
    public static <T> T until(String what, Duration longest, Duration pause, Attempt<T> attempt) {
        var end = System.nanoTime() + longest.toNanos();
        String last;
        do {
            try {
                var found = attempt.look();
                if (found != null) {
                    return found;
                }
                last = "not yet";
            } catch (IOException e) {
                last = e.toString();
            }
            LockSupport.parkNanos(pause.toNanos());
        } while (System.nanoTime() < end);
        throw new JourneyBroken(what + ": " + last + " after " + longest.toSeconds() + " s");
    }
}
