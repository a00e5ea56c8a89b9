package io.linli.gateway.record;

/// Into which times are sorted: two to each doubling from 64 µs to 67 s, the last one open.
final class Buckets {
    private static final int FIRST = 6; // 2^6 = 64 µs
    private static final int DOUBLINGS = 20;
    static final int COUNT = 2 * DOUBLINGS + 2;

    private Buckets() {}

    static int of(long micros) {
        if (micros <= 1L << FIRST) {
            return 0;
        }
        var below = micros - 1; // a bound belongs to the bucket below it
        var power = 63 - Long.numberOfLeadingZeros(below);
        var half = (int) (below >> power - 1) & 1;
        return Math.min(COUNT - 1, 2 * (power - FIRST) + half + 1);
    }

    /// The longest time that belongs to a bucket, in seconds.
    static double bound(int bucket) {
        if (bucket == COUNT - 1) {
            return Double.POSITIVE_INFINITY;
        }
        var base = 1L << FIRST + bucket / 2;
        return (bucket % 2 == 0 ? base : base + base / 2) / 1e6;
    }
}
