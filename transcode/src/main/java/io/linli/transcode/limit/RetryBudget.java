package io.linli.transcode.limit;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongSupplier;

/// Lets second tries through only as a small part of the calls of the last ten seconds, so that
/// tries never become the load that keeps a service down.
public final class RetryBudget {
    private static final int SECONDS = 10;
    private static final int SLOTS = SECONDS + 1; // the running second has a slot of its own
    private static final long NANOS = 1_000_000_000L;

    private final LongSupplier nanos;
    private final int percent;
    private final long base;
    private final AtomicLong second = new AtomicLong();
    private final AtomicLongArray calls = new AtomicLongArray(SLOTS);
    private final AtomicLongArray tries = new AtomicLongArray(SLOTS);

    /// @param percent tries for a hundred calls
    public RetryBudget(int percent, LongSupplier nanos) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("percent: " + percent + " (expected: 0..100)");
        }
        this.percent = percent;
        this.nanos = nanos;
        this.base = nanos.getAsLong();
    }

    /// To be told of every first try.
    public void called() {
        calls.incrementAndGet(slot());
    }

    /// Whether one more try is within the budget; if so, it is counted.
    public boolean tryAgain() {
        var slot = slot();
        tries.incrementAndGet(slot);
        if (sum(tries) * 100 <= sum(calls) * percent) {
            return true;
        }
        tries.decrementAndGet(slot);
        return false;
    }

    private int slot() {
        var now = (nanos.getAsLong() - base) / NANOS;
        var before = second.get();
        if (now > before && second.compareAndSet(before, now)) {
            for (var passed = Math.max(before + 1, now - SECONDS); passed <= now; passed++) {
                calls.set((int) (passed % SLOTS), 0);
                tries.set((int) (passed % SLOTS), 0);
            }
        }
        return (int) (now % SLOTS);
    }

    private static long sum(AtomicLongArray slots) {
        var sum = 0L;
        for (var i = 0; i < SLOTS; i++) {
            sum += slots.get(i);
        }
        return sum;
    }
}
