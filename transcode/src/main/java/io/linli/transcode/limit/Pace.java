package io.linli.transcode.limit;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// How long a method takes when nobody is in its way: the least seen, slowly forgotten, so that a
/// service that has become slower for good is believed after some minutes.
public final class Pace {
    private static final long FORGET_EVERY_NANOS = 1_000_000_000L;
    private static final long FORGET_PERMILLE = 1003;
    private static final long PERMILLE_MAX = 1_000_000L;

    private final LongSupplier nanos;
    private final long floor;
    private final AtomicLong best = new AtomicLong();
    private final AtomicLong forgetAt;

    /// @param floor what is faster counts as this: a queue that short harms nobody
    public Pace(Duration floor, LongSupplier nanos) {
        this.floor = Math.max(1, floor.toNanos());
        this.nanos = nanos;
        this.forgetAt = new AtomicLong(nanos.getAsLong() + FORGET_EVERY_NANOS);
    }

    /// How long this call took, in permilles of the usual; learns from it.
    long permille(long tookNanos) {
        var took = Math.max(floor, tookNanos);
        var usual = best.get();
        if (usual == 0 || took < usual) {
            best.set(took); // the last of two that race is as good
            return 1000;
        }
        var due = forgetAt.get();
        var now = nanos.getAsLong();
        if (now - due >= 0 && forgetAt.compareAndSet(due, now + FORGET_EVERY_NANOS)) {
            best.compareAndSet(usual, usual * FORGET_PERMILLE / 1000);
        }
        return Math.min(PERMILLE_MAX, took * 1000 / usual);
    }
}
