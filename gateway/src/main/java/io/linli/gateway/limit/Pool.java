package io.linli.gateway.limit;

import io.linli.transcode.limit.TokenBucket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The tokens of one bucket that this replica has leased. Taking one makes no call over the net and
/// nothing new while there are some; more are fetched before they run out.
///
/// Shared tokens were taken out of the bucket before they came here, so all replicas together never
/// let in more than it holds. What nobody uses goes back.
final class Pool {
    static final long TAKEN = 0;

    /// The answer comes later, to the one who asked.
    static final long LATER = -1;

    /// How far ahead a lease reaches at the rate of now, as far as the bucket's bound allows.
    private static final long AHEAD_NANOS = 1_000_000_000L;

    private static final long PAUSE_MIN_NANOS = 10_000_000L;

    /// A bucket that does not fill may still get tokens back from a replica that does not need
    /// them.
    private static final long EMPTY_NANOS = 5_000_000_000L;

    private static final int WAITING_MAX = 1024;

    private final Bucket bucket;
    private final String policy;
    private final Leases leases;
    private final Exposure exposure;
    private final LongSupplier nanos;
    private final int replicas;
    private final long leaseMax;
    private final AtomicLong tokens = new AtomicLong();
    private final AtomicLong taken = new AtomicLong(); // since the last lease
    private final AtomicBoolean asking = new AtomicBoolean();
    private final Queue<LongConsumer> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiters = new AtomicInteger();
    private volatile long lowWater;
    private volatile long left; // in the bucket, after the last lease
    private volatile long leasedAt;
    private volatile boolean dry;
    private volatile long dryUntil;
    private volatile long usedAt;
    private volatile @Nullable TokenBucket own;

    Pool(Bucket bucket, Leases leases, Exposure exposure, int replicas, LongSupplier nanos) {
        this.bucket = bucket;
        this.policy = RateHeaders.policy(bucket);
        this.leases = leases;
        this.exposure = exposure;
        this.nanos = nanos;
        this.replicas = replicas;
        this.leaseMax = bucket.leaseMax(replicas);
        this.left = bucket.rate().quota();
        this.leasedAt = nanos.getAsLong();
        this.usedAt = leasedAt;
    }

    Bucket bucket() {
        return bucket;
    }

    /// What [RateHeaders] says of the bucket.
    String policy() {
        return policy;
    }

    /// Takes a token.
    ///
    /// @param then gets [#TAKEN] or the wait, on any thread, after an answer of [#LATER] only
    /// @return [#TAKEN], [#LATER], or how many nanoseconds until there is one
    long take(LongConsumer then) {
        usedAt = nanos.getAsLong();
        if (exposure.away()) {
            if (exposure.probe()) {
                fetch();
            }
            return ofOwn();
        }
        if (takeLeased()) {
            if (tokens.get() <= lowWater && lowWater > 0 && dryFor() <= 0) {
                fetch();
            }
            return TAKEN;
        }
        var wait = dryFor();
        if (wait > 0) {
            return wait;
        }
        if (waiters.incrementAndGet() > WAITING_MAX) {
            waiters.decrementAndGet();
            return PAUSE_MIN_NANOS;
        }
        waiting.add(then);
        fetch();
        return LATER;
    }

    /// Puts a token back that was not needed after all.
    void giveBack() {
        var budget = own;
        if (exposure.away() && budget != null) {
            budget.giveBack();
        } else {
            tokens.incrementAndGet();
        }
    }

    /// Sends unused tokens back when nobody has asked for some time.
    ///
    /// @return whether nothing is left here that would be missed
    boolean restsSince(long idleNanos) {
        if (nanos.getAsLong() - usedAt < idleNanos || asking.get()) {
            return false;
        }
        var unused = tokens.getAndSet(0);
        if (unused > 0 && !exposure.away()) {
            leases.lease(bucket, 0, unused, (_, _) -> {});
        }
        return unused == 0 && waiting.isEmpty();
    }

    /// Whether a lease is on its way.
    boolean asks() {
        return asking.get();
    }

    /// How many tokens a client may count on, as far as known here.
    long remaining() {
        var budget = own;
        if (exposure.away() && budget != null) {
            return budget.left();
        }
        var filled = (long) (bucket.perSecond() * (nanos.getAsLong() - leasedAt) / 1e9);
        return Math.clamp(left + filled + tokens.get(), 0, bucket.rate().quota());
    }

    private long dryFor() {
        return dry ? dryUntil - usedAt : 0;
    }

    private boolean takeLeased() {
        while (true) {
            var some = tokens.get();
            if (some <= 0) {
                return false;
            }
            if (tokens.compareAndSet(some, some - 1)) {
                taken.incrementAndGet();
                return true;
            }
        }
    }

    private void fetch() {
        if (!asking.compareAndSet(false, true)) {
            return; // whoever is at it serves those who wait now as well
        }
        var ask = batch() + waiters.get();
        leases.lease(
                bucket,
                ask,
                0,
                (lease, failure) -> {
                    if (lease == null) {
                        exposure.begins(failure == null ? new IllegalStateException() : failure);
                        asking.set(false);
                        serveFromOwn();
                    } else {
                        exposure.ends();
                        fill(ask, lease);
                    }
                });
    }

    // What was used since the last lease says what the next second will need.
    private long batch() {
        var passed = Math.max(1_000_000, nanos.getAsLong() - leasedAt);
        var need = taken.getAndSet(0) * (double) AHEAD_NANOS / passed;
        return Math.clamp((long) Math.ceil(need), 1, leaseMax);
    }

    private void fill(long ask, Leases.Lease lease) {
        var now = nanos.getAsLong();
        left = lease.left();
        leasedAt = now;
        lowWater = leaseMax == 1 ? 0 : lease.granted() / 2;
        if (lease.granted() < ask) {
            dryUntil = now + pause(lease.waitNanos());
            dry = true;
        } else {
            dry = false;
        }
        tokens.addAndGet(lease.granted());
        asking.set(false);
        serve();
    }

    private static long pause(long wait) {
        return wait < 0 ? EMPTY_NANOS : Math.max(PAUSE_MIN_NANOS, wait);
    }

    private void serve() {
        while (!waiting.isEmpty()) {
            if (takeLeased()) {
                if (!next(TAKEN)) {
                    tokens.incrementAndGet(); // another thread served the last one
                    taken.decrementAndGet();
                }
            } else if (dry) {
                next(Math.max(1, dryUntil - nanos.getAsLong()));
            } else {
                fetch();
                return;
            }
        }
    }

    private void serveFromOwn() {
        while (next()) {}
    }

    private boolean next() {
        var then = waiting.poll();
        if (then == null) {
            return false;
        }
        waiters.decrementAndGet();
        then.accept(ofOwn());
        return true;
    }

    private boolean next(long word) {
        var then = waiting.poll();
        if (then == null) {
            return false;
        }
        waiters.decrementAndGet();
        then.accept(word);
        return true;
    }

    // Kept over several outages, so that a Redis that comes and goes does not multiply it.
    private long ofOwn() {
        var budget = own;
        if (budget == null) {
            synchronized (this) {
                budget = own;
                if (budget == null) {
                    budget = new TokenBucket(bucket.rate().shared(replicas), nanos);
                    own = budget;
                }
            }
        }
        return budget.waitNanos();
    }
}
