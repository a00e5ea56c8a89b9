package io.linli.citizen.bench;

import io.linli.citizen.CitizenExtension;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// B3 at the room's own door: lifecycles begin at a given rate whether or not earlier ones are
/// done, up and down the stairs, then ten times the rate for a moment. What is late is counted from
/// when it should have begun.
class StairsBench {
    private static final int[] STAIRS = {1, 15, 1, 25, 2, 35, 10};
    private static final int BURST = Integer.getInteger("bench.burst", 100);
    private static final int STEP_SECONDS = Integer.getInteger("bench.seconds", 8);
    private static final int BURST_SECONDS = 3;
    private static final int AFTER = 10;

    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private final AtomicInteger errors = new AtomicInteger();
    private final Lifecycle lifecycle = new Lifecycle(CITIZEN);

    @BeforeAll
    static void warm() {
        Durable.commits(CITIZEN.postgres());
        var lifecycle = new Lifecycle(CITIZEN);
        for (var turn = 0; turn < 1_000; turn++) {
            lifecycle.run();
        }
    }

    @Test
    void upAndDownTheStairs() {
        for (var rate : STAIRS) {
            print(rate + " lifecycles/s", offered(rate, STEP_SECONDS));
        }
        print(BURST + " lifecycles/s at once", offered(BURST, BURST_SECONDS));
        for (var second = 1; second <= 10; second++) {
            print(AFTER + " lifecycles/s, second %d after".formatted(second), offered(AFTER, 1));
        }
        System.out.printf("%d errors%n", errors.get());
    }

    private static void print(String what, Latencies took) {
        System.out.printf(
                "%-36s %4d done: p50 %6.0f ms, p95 %6.0f ms, worst %6.0f ms%n",
                what, took.count(), took.percentile(50), took.percentile(95), took.percentile(100));
    }

    /// Ends when the last of them is done.
    private Latencies offered(int perSecond, int seconds) {
        var took = new Latencies();
        var start = System.nanoTime();
        var gap = 1_000_000_000L / perSecond;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < perSecond * seconds; number++) {
                var due = start + number * gap;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                threads.submit(() -> once(due, took));
            }
        }
        return took;
    }

    private void once(long due, Latencies took) {
        try {
            lifecycle.run();
            took.add(System.nanoTime() - due);
        } catch (RuntimeException e) {
            errors.incrementAndGet();
        }
    }
}
