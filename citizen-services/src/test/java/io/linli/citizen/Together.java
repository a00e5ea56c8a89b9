package io.linli.citizen;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Does things at the same moment.
public final class Together {
    /// What one of them came to: a value or what it threw.
    public record Outcome<T>(T value, Throwable thrown) {}

    private Together() {}

    public static <T> List<Outcome<T>> all(int threads, IntFunction<T> what)
            throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome<T>>> running =
                    IntStream.range(0, threads)
                            .mapToObj(number ->
                                    pool.submit(
                                            (Callable<Outcome<T>>)
                                                    () -> {
                                                        start.await();
                                                        return outcome(what, number);
                                                    }))
                            .toList();
            start.countDown();
            return running.stream().map(Together::of).toList();
        }
    }

    private static <T> Outcome<T> outcome(IntFunction<T> what, int number) {
        try {
            return new Outcome<>(what.apply(number), null);
        } catch (RuntimeException e) {
            return new Outcome<>(null, e);
        }
    }

    private static <T> Outcome<T> of(Future<Outcome<T>> running) {
        try {
            return running.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
