package io.linli.dev.command;

import io.linli.dev.box.Trouble;
import io.linli.dev.part.Part;
import io.linli.dev.part.Progress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/// Starts all parts, each as soon as those it needs are ready.
final class StartAll {
    private static final long REMIND_SECONDS = 15;

    private final List<Part> parts;
    private final StartOne startOne;
    private final Screen screen;
    private final Map<String, CompletableFuture<Void>> ready;
    private final Map<String, Duration> took = new ConcurrentHashMap<>();

    StartAll(List<Part> parts, StartOne startOne, Screen screen) {
        this.parts = parts;
        this.startOne = startOne;
        this.screen = screen;
        this.ready =
                parts.stream()
                        .collect(Collectors.toMap(Part::name, _ -> new CompletableFuture<>()));
    }

    /// @return time to ready by part
    /// @throws Trouble the first that came up; the others may still be starting then
    Map<String, Duration> run(Progress progress) {
        var failed = new CompletableFuture<Void>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var part : parts) {
                threads.submit(() -> start(part, progress, failed));
            }
            try {
                await(failed);
            } finally {
                threads.shutdownNow();
            }
        }
        return Map.copyOf(took);
    }

    private void start(Part part, Progress progress, CompletableFuture<Void> failed) {
        try {
            part.prepare(progress);
            CompletableFuture.allOf(
                            part.needs().stream()
                                    .filter(ready::containsKey)
                                    .map(ready::get)
                                    .toArray(CompletableFuture[]::new))
                    .get();
            var time = startOne.start(part);
            took.put(part.name(), time);
            screen.ready(part, time);
            ready.get(part.name()).complete(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | RuntimeException | Error e) {
            failed.completeExceptionally(e);
        }
    }

    private void await(CompletableFuture<Void> failed) {
        var all = CompletableFuture.allOf(ready.values().toArray(CompletableFuture[]::new));
        var end = CompletableFuture.anyOf(all, failed);
        while (true) {
            try {
                end.get(REMIND_SECONDS, TimeUnit.SECONDS);
                return;
            } catch (TimeoutException e) {
                screen.waitingFor(
                        parts.stream()
                                .map(Part::name)
                                .filter(name -> !ready.get(name).isDone())
                                .toList());
            } catch (ExecutionException e) {
                throw cause(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Trouble("the start was interrupted", "run ./linli up again");
            }
        }
    }

    private static RuntimeException cause(Throwable cause) {
        return cause instanceof RuntimeException known ? known : new CompletionException(cause);
    }
}
