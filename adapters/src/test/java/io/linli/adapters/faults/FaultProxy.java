package io.linli.adapters.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/// A bad line between two sides on loopback. Loses, doubles, delays and swaps a share of requests
/// and replies. A request it delays arrives even if nobody waits for its answer any more.
public final class FaultProxy implements AutoCloseable {
    /// What happens to one exchange.
    public enum Fate {
        NONE,
        REQUEST_LOST,
        REPLY_LOST,
        DOUBLED,
        REQUEST_DELAYED,
        REPLY_DELAYED,
        /// Let go only after the next one, or after a moment if none comes.
        OVERTAKEN
    }

    private static final Set<String> HOP =
            Set.of("connection", "content-length", "host", "transfer-encoding", "upgrade", "date");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpServer server;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<URI> targets;
    private final Duration delayMax;
    private final Random chance;
    private final Phaser passing = new Phaser(1);
    private final AtomicInteger next = new AtomicInteger();
    private final Map<Fate, LongAdder> fates = new ConcurrentHashMap<>();
    private volatile int percent;

    /// @param targets tried in turn
    /// @param percent how many of a hundred exchanges meet a fate
    /// @param delayMax how long something is held at most
    public FaultProxy(List<URI> targets, int percent, Duration delayMax, long seed) {
        this.targets = List.copyOf(targets);
        this.percent = percent;
        this.delayMax = delayMax;
        this.chance = new Random(seed);
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::pass);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// From now on nothing is harmed.
    public void heal() {
        percent = 0;
    }

    /// How many exchanges met which fate.
    public Map<Fate, LongAdder> fates() {
        return fates;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        http.shutdownNow();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var fate = fate();
            fates.computeIfAbsent(fate, _ -> new LongAdder()).increment();
            switch (fate) {
                case REQUEST_LOST -> {
                    return;
                }
                case REQUEST_DELAYED -> hold();
                case OVERTAKEN -> letAnotherPass();
                case DOUBLED -> forward(exchange, body);
                case NONE, REPLY_LOST, REPLY_DELAYED -> {}
            }
            var answer = forward(exchange, body);
            passing.arrive();
            if (fate == Fate.REPLY_DELAYED) {
                hold();
            }
            if (fate != Fate.REPLY_LOST) {
                reply(exchange, answer);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Fate fate() {
        if (chance.nextInt(100) >= percent) {
            return Fate.NONE;
        }
        var all = Fate.values();
        return all[1 + chance.nextInt(all.length - 1)];
    }

    /// The delay is the fault itself: nobody opens this latch.
    private void hold() throws InterruptedException {
        long millis;
        synchronized (this) {
            millis = chance.nextLong(delayMax.toMillis());
        }
        var held = new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
        assert !held;
    }

    private void letAnotherPass() throws InterruptedException {
        try {
            passing.awaitAdvanceInterruptibly(
                    passing.getPhase(), delayMax.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // none came
        }
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body)
            throws IOException, InterruptedException {
        var target = targets.get(Math.floorMod(next.getAndIncrement(), targets.size()));
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://"
                                                + target.getAuthority()
                                                + exchange.getRequestURI()))
                        .timeout(PATIENCE)
                        .method(
                                exchange.getRequestMethod(),
                                HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders()
                .forEach((name, values) -> {
                    if (!HOP.contains(name.toLowerCase(Locale.ROOT))) {
                        values.forEach(value -> request.header(name, value));
                    }
                });
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static void reply(HttpExchange exchange, HttpResponse<byte[]> answer)
            throws IOException {
        answer.headers()
                .map()
                .forEach((name, values) -> {
                    if (!HOP.contains(name.toLowerCase(Locale.ROOT))) {
                        exchange.getResponseHeaders().put(name, values);
                    }
                });
        exchange.sendResponseHeaders(
                answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }
}
