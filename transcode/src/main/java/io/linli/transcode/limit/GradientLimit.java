package io.linli.transcode.limit;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// How many calls may be under way at once, found out from how long they take: while they take what
/// they always took, the limit grows; once they take longer, they are queueing somewhere, and the
/// limit shrinks before that queue does harm.
///
/// A call is compared with the best its own method does ([Pace]), so that a slow method is not
/// taken for a slow service. Calls marked urgent have a lane of their own above the limit.
public final class GradientLimit {
    /// @param first before anything is known
    /// @param reserve how many urgent calls fit above the limit
    /// @param tolerance how many times its usual time a call may take before the limit shrinks
    public record Bounds(int min, int first, int max, int reserve, double tolerance) {
        public static final Bounds STANDARD = new Bounds(20, 100, 2000, 32, 2.0);

        public Bounds {
            if (min < 1 || first < min || max < first || max > 100_000) {
                throw new IllegalArgumentException(
                        "limit: "
                                + min
                                + ", "
                                + first
                                + ", "
                                + max
                                + " (expected: 1 <= min <= first <= max <= 100000)");
            }
            if (reserve < 0 || reserve > max || tolerance < 1.1 || tolerance > 100) {
                throw new IllegalArgumentException(
                        "reserve: "
                                + reserve
                                + ", tolerance: "
                                + tolerance
                                + " (expected: up to max; 1.1..100)");
            }
        }
    }

    private static final long WINDOW_NANOS = 100_000_000L;
    private static final int SAMPLES_MIN = 10;
    private static final double SMOOTHING = 0.5;
    private static final double SHRINK_MOST = 0.5;
    private static final int PERMILLE = 1000;

    private final Bounds bounds;
    private final LongSupplier nanos;
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicLong windowEnd;
    private final AtomicLong samples = new AtomicLong();
    private final AtomicLong slowness = new AtomicLong(); // sum of permilles of the usual time
    private final AtomicInteger most = new AtomicInteger();
    private volatile double limit;

    public GradientLimit(Bounds bounds, LongSupplier nanos) {
        this.bounds = bounds;
        this.nanos = nanos;
        this.limit = bounds.first();
        this.windowEnd = new AtomicLong(nanos.getAsLong() + WINDOW_NANOS);
    }

    /// Lets a call start. One that got `true` must end in [#ended] or [#leave].
    public boolean enter(boolean urgent) {
        var now = underWay.incrementAndGet();
        if (now > (int) limit && !(urgent && reserved())) {
            underWay.decrementAndGet();
            return false;
        }
        if (now > most.get()) {
            most.set(now); // a lost update only makes the limit a little slower to grow
        }
        return true;
    }

    // Urgent calls that fit under the limit cost nothing of the reserve.
    private boolean reserved() {
        return underWay.get() <= (int) limit + bounds.reserve();
    }

    /// A call has been answered.
    ///
    /// @param pace of its method
    public void ended(Pace pace, long tookNanos) {
        count(pace.learned(tookNanos));
    }

    /// A call has found no answer in the time it had.
    public void late(Pace pace, long tookNanos) {
        count(pace.compared(tookNanos));
    }

    private void count(long permille) {
        underWay.decrementAndGet();
        slowness.addAndGet(permille);
        samples.incrementAndGet();
        closeWindow();
    }

    /// A call has ended in a way that says nothing about the service: refused, or the client left.
    public void leave() {
        underWay.decrementAndGet();
    }

    public int limit() {
        return (int) limit;
    }

    public int underWay() {
        return underWay.get();
    }

    private void closeWindow() {
        var end = windowEnd.get();
        var now = nanos.getAsLong();
        if (now - end < 0 || samples.get() < SAMPLES_MIN) {
            return;
        }
        if (!windowEnd.compareAndSet(end, now + WINDOW_NANOS)) {
            return; // somebody else is at it
        }
        var count = samples.getAndSet(0);
        var sum = slowness.getAndSet(0);
        var peak = most.getAndSet(underWay.get());
        if (count > 0) {
            limit = next((double) sum / count, peak);
        }
    }

    private double next(double permille, int peak) {
        var now = limit;
        var gradient = Math.min(1.0, bounds.tolerance() * PERMILLE / permille);
        gradient = Math.max(SHRINK_MOST, gradient);
        if (gradient == 1.0 && peak * 2 < now) {
            return now; // what nobody uses has not been tried, so it does not grow
        }
        var wanted = now * gradient + Math.sqrt(now);
        var smoothed = wanted < now ? wanted : now + (wanted - now) * SMOOTHING;
        return Math.clamp(smoothed, bounds.min(), bounds.max());
    }
}
