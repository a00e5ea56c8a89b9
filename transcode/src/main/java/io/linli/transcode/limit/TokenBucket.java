package io.linli.transcode.limit;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// A bucket of tokens that is one number: the moment at which it will be full again. No lock, no
/// thread that fills it, nothing made anew.
public final class TokenBucket {
    private final LongSupplier nanos;
    private final long each;
    private final long whole;
    private final AtomicLong fullAt;

    /// @param nanos a clock like [System#nanoTime()]
    public TokenBucket(Rate rate, LongSupplier nanos) {
        this.nanos = nanos;
        this.each = rate.nanosEach();
        this.whole = each * rate.quota();
        this.fullAt = new AtomicLong(nanos.getAsLong());
    }

    public boolean take() {
        return waitNanos() == 0;
    }

    /// Takes a token, or tells how long until there is one.
    ///
    /// @return 0 when one was taken
    public long waitNanos() {
        while (true) {
            var now = nanos.getAsLong();
            var before = fullAt.get();
            var after = (before - now > 0 ? before : now) + each;
            var late = after - now - whole;
            if (late > 0) {
                return late;
            }
            if (fullAt.compareAndSet(before, after)) {
                return 0;
            }
        }
    }

    /// Puts one back that was not needed after all.
    public void giveBack() {
        fullAt.addAndGet(-each);
    }

    /// Whole tokens in it now.
    public long left() {
        var missing = fullAt.get() - nanos.getAsLong();
        return missing <= 0 ? whole / each : (whole - missing) / each;
    }
}
