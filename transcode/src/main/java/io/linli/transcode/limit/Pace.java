package io.linli.transcode.limit;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// How long a method usually takes when nobody is in its way: the mean of a few calls, quick to
/// believe that it can be faster, slow to believe that it has become slower. A service that is
/// slower for good is believed after some minutes.
public final class Pace {
    private static final int CALLS = 20;
    private static final int FASTER_PARTS = 5; // of the difference, each time
    private static final long SLOWER_PERMILLE = 1003; // each second
    private static final long SECOND_NANOS = 1_000_000_000L;
    private static final long PERMILLE_MAX = 1_000_000L;

    private final LongSupplier nanos;
    private final long floor;
    private final AtomicLong sum = new AtomicLong();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicLong slowerAt;
    private volatile long usual;

    /// @param floor what is faster counts as this: a queue that short harms nobody
    public Pace(Duration floor, LongSupplier nanos) {
        this.floor = Math.max(1, floor.toNanos());
        this.nanos = nanos;
        this.slowerAt = new AtomicLong(nanos.getAsLong() + SECOND_NANOS);
    }

    /// How long this call took, in permilles of the usual; learns from it.
    long learned(long tookNanos) {
        sum.addAndGet(Math.max(floor, tookNanos));
        if (count.incrementAndGet() == CALLS) {
            var mean = sum.getAndSet(0) / CALLS; // a call that slips in between does no harm
            count.set(0);
            learn(mean);
        }
        return compared(tookNanos);
    }

    /// The same for a call that teaches nothing, since it was cut short.
    long compared(long tookNanos) {
        var known = usual;
        return known == 0
                ? 1000
                : Math.min(PERMILLE_MAX, Math.max(floor, tookNanos) / (known / 1000 + 1));
    }

    private void learn(long mean) {
        var known = usual;
        if (known == 0) {
            usual = mean;
            return;
        }
        if (mean < known) {
            usual = known - (known - mean) / FASTER_PARTS;
            return;
        }
        var due = slowerAt.get();
        var now = nanos.getAsLong();
        if (now - due >= 0 && slowerAt.compareAndSet(due, now + SECOND_NANOS)) {
            usual = Math.min(mean, known * SLOWER_PERMILLE / 1000);
        }
    }
}
