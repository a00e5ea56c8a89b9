package io.linli.gateway.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Requests that come when they come, whether or not earlier ones have been answered, and what
/// became of each.
final class Load implements AutoCloseable {
    static final String CASE = "/v1/cases/3f2c7c1e-8a5d-4f6b-9c3e-2d1f0a9b8c7d";

    /// Beyond the deadline, for this client on a busy machine; [ChaosWorld#slowestMillis] is
    /// closer.
    private static final Duration SLACK = Duration.ofSeconds(10);

    private final ChaosWorld world;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ScheduledExecutorService time = Executors.newSingleThreadScheduledExecutor();

    Load(ChaosWorld world) {
        this.world = world;
    }

    /// @param status 0 when there was no answer at all
    record Answer(int status, String retryAfter, long millis, String body) {
        boolean shed() {
            return status == 429 || status == 503;
        }
    }

    /// What came back, in the order of the answers.
    static final class Answers {
        private final ConcurrentLinkedQueue<Answer> all = new ConcurrentLinkedQueue<>();

        /// Every one says what is so, in time: done, not now (and when), or late.
        Answers areHonest() {
            for (var answer : all) {
                assertThat(answer.status()).as(answer.toString()).isIn(200, 429, 503, 504);
                assertThat(answer.millis())
                        .as(answer.toString())
                        .isLessThan(ChaosWorld.DEADLINE.plus(SLACK).toMillis());
                if (answer.shed()) {
                    assertThat(answer.retryAfter()).as(answer.toString()).matches("[1-9][0-9]*");
                }
            }
            return this;
        }

        long count(int status) {
            return all.stream().filter(answer -> answer.status() == status).count();
        }

        /// Of those that were done.
        long p95Millis() {
            var times =
                    all.stream()
                            .filter(answer -> answer.status() == 200)
                            .mapToLong(Answer::millis)
                            .sorted()
                            .toArray();
            return times.length == 0 ? Long.MAX_VALUE : times[times.length * 95 / 100];
        }

        @Override
        public String toString() {
            Map<Integer, Integer> counts = new TreeMap<>();
            all.forEach(answer -> counts.merge(answer.status(), 1, Integer::sum));
            return counts + " p95=" + p95Millis() + "ms";
        }
    }

    /// So many requests a second, evenly, for so long; back when all are answered.
    Answers of(int perSecond, Duration time, HttpRequest request) {
        return start(perSecond, time, request).join();
    }

    CompletableFuture<Answers> start(int perSecond, Duration lasts, HttpRequest request) {
        var answers = new Answers();
        var count = (int) (perSecond * lasts.toMillis() / 1000);
        List<CompletableFuture<Void>> sent = new ArrayList<>();
        for (var i = 0; i < count; i++) {
            var done = new CompletableFuture<Void>();
            sent.add(done);
            time.schedule(
                    () -> send(request, answers, done),
                    i * 1_000_000_000L / perSecond,
                    TimeUnit.NANOSECONDS);
        }
        return CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new))
                .thenApply(_ -> answers);
    }

    Answer one(HttpRequest request) {
        return send(request).join();
    }

    CompletableFuture<Answer> send(HttpRequest request) {
        var answers = new Answers();
        var done = new CompletableFuture<Void>();
        send(request, answers, done);
        return done.thenApply(_ -> answers.all.element());
    }

    private void send(HttpRequest request, Answers answers, CompletableFuture<Void> done) {
        var start = System.nanoTime();
        client.sendAsync(request, BodyHandlers.ofString())
                .handle((response, failure) -> {
                    var millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
                    answers.all.add(answer(response, failure, millis));
                    return done.complete(null);
                });
    }

    private static Answer answer(HttpResponse<String> response, Throwable failure, long millis) {
        return response == null
                ? new Answer(0, "", millis, String.valueOf(failure))
                : new Answer(
                        response.statusCode(),
                        response.headers().firstValue("Retry-After").orElse(""),
                        millis,
                        response.body());
    }

    HttpRequest get() {
        return HttpRequest.newBuilder(world.uri(CASE)).header("Authorization", "wang").build();
    }

    HttpRequest post() {
        return HttpRequest.newBuilder(world.uri("/v1/cases"))
                .header("Authorization", "li")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"title\":\"help\"}"))
                .build();
    }

    @Override
    public void close() {
        time.shutdownNow();
        client.shutdownNow();
    }
}
