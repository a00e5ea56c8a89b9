package io.linli.citizen;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// Waits for what another thread is about to do.
public final class Eventually {
    private static final Duration WAIT_MAX = Duration.ofSeconds(15);

    private Eventually() {}

    /// Tries until it holds; fails as the last try did.
    public static void holds(ThrowingCallable check) {
        var end = System.nanoTime() + WAIT_MAX.toNanos();
        while (true) {
            try {
                check.call();
                return;
            } catch (Throwable e) {
                if (System.nanoTime() > end) {
                    throw e instanceof Error error ? error : new AssertionError(e);
                }
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
    }
}
