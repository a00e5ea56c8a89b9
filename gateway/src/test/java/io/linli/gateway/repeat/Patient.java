package io.linli.gateway.repeat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Waits in tests, never for longer than is sure to be enough.
final class Patient {
    private static final Duration MAX = Duration.ofSeconds(20);

    private Patient() {}

    static <T> T get(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().get(MAX.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// What is told in the end.
    static <T> T told(Consumer<Told<T>> step) {
        var told = new CompletableFuture<T>();
        step.accept((answer, failure) -> {
            if (failure == null) {
                told.complete(answer);
            } else {
                told.completeExceptionally(failure);
            }
        });
        return get(told);
    }

    static void until(BooleanSupplier done) {
        var end = System.nanoTime() + MAX.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (done.getAsBoolean()) {
                    return;
                }
            } catch (IllegalStateException e) {
                // not yet
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        throw new IllegalStateException("not in " + MAX);
    }
}
