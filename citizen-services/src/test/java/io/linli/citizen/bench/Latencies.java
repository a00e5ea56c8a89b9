package io.linli.citizen.bench;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/// How long something took each time.
final class Latencies {
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    @FunctionalInterface
    interface Step {
        void take() throws Exception;
    }

    void time(Step step) throws Exception {
        var start = System.nanoTime();
        step.take();
        nanos.add(System.nanoTime() - start);
    }

    void add(long took) {
        nanos.add(took);
    }

    int count() {
        return nanos.size();
    }

    /// In milliseconds.
    double percentile(int of) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(sorted.length - 1) * of / 100] / 1e6;
    }

    static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
