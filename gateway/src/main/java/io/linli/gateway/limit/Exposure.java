package io.linli.gateway.limit;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether the shared buckets are out of reach, so that each replica goes by its own part of every
/// limit. Told once in the log when it begins and once when it is over.
final class Exposure {
    private static final Logger LOG = LoggerFactory.getLogger(Exposure.class);
    private static final long PROBE_NANOS = 500_000_000L;

    private final LongSupplier nanos;
    private final AtomicBoolean away = new AtomicBoolean();
    private final AtomicLong probeAt = new AtomicLong();
    private volatile long since;

    Exposure(LongSupplier nanos) {
        this.nanos = nanos;
    }

    boolean away() {
        return away.get();
    }

    /// How long it has lasted; 0 when there is none.
    long nanosSoFar() {
        return away.get() ? nanos.getAsLong() - since : 0;
    }

    /// One request in every half second may find out whether it is over.
    boolean probe() {
        var due = probeAt.get();
        var now = nanos.getAsLong();
        return now - due >= 0 && probeAt.compareAndSet(due, now + PROBE_NANOS);
    }

    void begins(Throwable cause) {
        if (away.compareAndSet(false, true)) {
            since = nanos.getAsLong();
            probeAt.set(since + PROBE_NANOS);
            LOG.warn(
                    "limits exposed: shared buckets out of reach, each replica goes by its own part"
                            + " ({})",
                    cause.toString());
        }
    }

    void ends() {
        if (away.get() && away.compareAndSet(true, false)) {
            LOG.info("limits no longer exposed: the shared buckets are within reach again");
        }
    }
}
