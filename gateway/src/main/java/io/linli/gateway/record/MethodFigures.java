package io.linli.gateway.record;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/// The figures of one method: how many by class of status, how long they took, how large they were.
///
/// Kept in a few stripes, so that threads that count at the same time seldom meet in one cache
/// line. A request costs five additions.
final class MethodFigures {
    /// Classes of status, as told: `2xx` … `5xx`, and `499` by itself, which is nobody's fault.
    static final String[] CLASSES = {"2xx", "3xx", "4xx", "5xx", "499"};

    private static final int GONE = 4;
    private static final int MICROS = CLASSES.length;
    private static final int BYTES_IN = MICROS + 1;
    private static final int BYTES_OUT = BYTES_IN + 1;
    private static final int BUCKETS = BYTES_OUT + 1;
    private static final int PADDING = 16;
    private static final int WIDTH = BUCKETS + Buckets.COUNT + PADDING;
    private static final int STRIPES =
            Math.min(8, Integer.highestOneBit(Runtime.getRuntime().availableProcessors()));

    private final AtomicLongArray cells = new AtomicLongArray(STRIPES * WIDTH);
    private final LongAdder inFlight = new LongAdder();

    /// The sums at one moment, as near as counting goes on.
    ///
    /// @param classes by [#CLASSES]
    /// @param buckets by [Buckets]
    record Sums(
            long[] classes,
            long micros,
            long bytesIn,
            long bytesOut,
            long[] buckets,
            long inFlight) {
        long count() {
            var count = 0L;
            for (var bucket : buckets) {
                count += bucket;
            }
            return count;
        }
    }

    void begin() {
        inFlight.increment();
    }

    void end() {
        inFlight.decrement();
    }

    void count(OperationRecord operation) {
        var stripe = ((int) Thread.currentThread().threadId() & STRIPES - 1) * WIDTH;
        cells.getAndIncrement(stripe + classOf(operation.status()));
        cells.getAndAdd(stripe + MICROS, operation.micros());
        cells.getAndAdd(stripe + BYTES_IN, operation.bytesIn());
        cells.getAndAdd(stripe + BYTES_OUT, operation.bytesOut());
        cells.getAndIncrement(stripe + BUCKETS + Buckets.of(operation.micros()));
    }

    private static int classOf(int status) {
        return status == 499 ? GONE : Math.clamp(status / 100 - 2, 0, 3);
    }

    Sums sums() {
        var classes = new long[CLASSES.length];
        for (var i = 0; i < classes.length; i++) {
            classes[i] = sum(i);
        }
        var buckets = new long[Buckets.COUNT];
        for (var i = 0; i < buckets.length; i++) {
            buckets[i] = sum(BUCKETS + i);
        }
        return new Sums(
                classes, sum(MICROS), sum(BYTES_IN), sum(BYTES_OUT), buckets, inFlight.sum());
    }

    private long sum(int cell) {
        var sum = 0L;
        for (var stripe = 0; stripe < STRIPES; stripe++) {
            sum += cells.get(stripe * WIDTH + cell);
        }
        return sum;
    }
}
