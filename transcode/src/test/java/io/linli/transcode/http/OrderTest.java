package io.linli.transcode.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.ApiSettings;
import io.linli.transcode.problem.EdgeReason;
import io.linli.transcode.test.TestRoom;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/// One connection, many requests: always in order, whoever answers them.
class OrderTest {
    private EdgeFixture edge;

    @BeforeEach
    void start() {
        edge = new EdgeFixture();
    }

    @AfterEach
    void stop() {
        edge.close();
    }

    @Test
    void answersPipelinedRequestsInOrder() {
        try (var wire = edge.connect()) {
            var all = new StringBuilder();
            for (var i = 0; i < 40; i++) {
                all.append(
                        switch (i % 4) {
                            case 0 -> Wire.request("GET", "/v1/things/a" + i, null);
                            case 1 ->
                                    Wire.request("POST", "/v1/things", "{\"text\":\"b" + i + "\"}");
                            case 2 -> Wire.request("GET", "/v1/nothing", null);
                            default -> Wire.request("GET", "/v1/streams?count=1&first=" + i, null);
                        });
            }
            wire.send(all.toString());

            for (var i = 0; i < 40; i++) {
                var text = wire.answer().text();
                assertThat(text)
                        .contains(
                                switch (i % 4) {
                                    case 0 -> "\"a" + i + "\"";
                                    case 1 -> "\"b" + i + "\"";
                                    case 2 -> "ROUTE_UNKNOWN";
                                    default -> "[{\"big\":\"" + i + "\"}]";
                                });
            }
        }
    }

    @Test
    void closesBehindTheAnswersWhenTooManyComeAtOnce() {
        try (var wire = edge.connect()) {
            wire.send(Wire.request("GET", "/v1/things/a", null).repeat(300));
            var answered = 0;
            for (var last = false; !last; answered++) {
                var answer = wire.answer();
                assertThat(answer.status()).isEqualTo(200);
                last = "close".equals(answer.header("connection"));
            }
            assertThat(answered).isBetween(10, 299);
            assertThat(wire.closed()).isTrue();
        }
    }

    @Test
    void keepsOrClosesAConnectionAsTheClientLikes() {
        try (var wire = edge.connect()) {
            wire.send(Wire.request("GET", "/v1/things/a", null, "connection: close"));
            assertThat(wire.answer().header("connection")).isEqualTo("close");
            assertThat(wire.closed()).isTrue();
        }
        try (var wire = edge.connect()) {
            wire.send("GET /v1/things/a HTTP/1.0\r\n\r\n");
            assertThat(wire.answer().header("connection")).isEqualTo("close");
            assertThat(wire.closed()).isTrue();
        }
        try (var wire = edge.connect()) {
            wire.send("GET /v1/streams?count=2 HTTP/1.0\r\nconnection: keep-alive\r\n\r\n");
            var answer = wire.answer();
            assertThat(answer.text()).isEqualTo("[{},{\"big\":\"1\"}]");
            assertThat(answer.header("transfer-encoding")).isNull();
        }
        try (var wire = edge.connect()) {
            wire.send("GET /v1/things/a HTTP/1.0\r\nconnection: keep-alive\r\n\r\n");
            assertThat(wire.answer().header("connection")).isEqualTo("keep-alive");
            assertThat(wire.send(Wire.request("GET", "/v1/things/a", null)).answer().status())
                    .isEqualTo(200);
        }
    }

    @Test
    void anEditionIsSwappedWithoutLosingARequest() throws Exception {
        var failed = new AtomicInteger();
        var answered = new AtomicInteger();
        var enough = new CountDownLatch(400);
        var clients =
                List.of(1, 2, 3).stream()
                        .map(_ ->
                                Thread.ofVirtual()
                                        .start(() -> {
                                            try (var wire = edge.connect()) {
                                                while (enough.getCount() > 0) {
                                                    wire.send(
                                                            Wire.request(
                                                                    "GET", "/v1/things/a", null));
                                                    if (wire.answer().status() != 200) {
                                                        failed.incrementAndGet();
                                                    }
                                                    answered.incrementAndGet();
                                                    enough.countDown();
                                                }
                                            }
                                        }))
                        .toList();
        Api before = edge.api;
        while (!enough.await(5, TimeUnit.MILLISECONDS)) {
            edge.api = edge.api == before ? EdgeFixture.contract(ApiSettings.STANDARD) : before;
        }
        for (var client : clients) {
            client.join();
        }

        assertThat(failed).hasValue(0);
        assertThat(answered.get()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void aGateMayAnswerLaterOnAnyThread() throws InterruptedException {
        edge.gate =
                new Gate() {
                    @Override
                    public void admit(Call call, Admission then) {
                        Thread.ofVirtual()
                                .start(() -> {
                                    switch (call.rawPath()) {
                                        case "/v1/things/no" ->
                                                then.refuse(EdgeReason.ACCESS_DENIED.problem("no"));
                                        case "/v1/things/again" ->
                                                then.answer(
                                                        new StoredAnswer(
                                                                201,
                                                                Map.of("x-again", "yes"),
                                                                "stored".getBytes(UTF_8)));
                                        default -> then.proceed();
                                    }
                                });
                    }
                };
        try (var wire = edge.connect()) {
            wire.send(
                    Wire.request("GET", "/v1/things/a", null)
                            + Wire.request("GET", "/v1/things/no", null)
                            + Wire.request("GET", "/v1/things/again", null)
                            + Wire.request("POST", "/v1/things", "{\"text\":\"x\"}"));

            assertThat(wire.answer().text()).isEqualTo("{\"name\":\"a\"}");
            assertThat(wire.answer().status()).isEqualTo(403);
            var again = wire.answer();
            assertThat(again.status()).isEqualTo(201);
            assertThat(again.header("x-again")).isEqualTo("yes");
            assertThat(again.text()).isEqualTo("stored");
            assertThat(wire.answer().text()).isEqualTo("{\"text\":\"x\"}");
        }
        for (var status : List.of(200, 403, 201, 200)) { // told after the answer has left
            assertThat(edge.outcomes.poll(5, TimeUnit.SECONDS).status()).isEqualTo(status);
        }
        assertThat(edge.outcomes).isEmpty();
    }

    @Test
    void anAnswerIsHeldBackUntilItIsKept() {
        var kept = new ConcurrentLinkedQueue<String>();
        edge.gate =
                new Gate() {
                    @Override
                    public void admit(Call call, Admission then) {
                        call.capture((answer, write) ->
                                Thread.ofVirtual()
                                        .start(() -> {
                                            kept.add(new String(answer.body(), UTF_8));
                                            write.run();
                                        }));
                        then.proceed();
                    }
                };
        var good = edge.get("/v1/things/a");
        var bad = edge.get("/v1/failures/5");

        assertThat(kept).containsExactly(good.text(), bad.text());
        assertThat(good.header("content-type")).isEqualTo("application/json");
        assertThat(bad.status()).isEqualTo(404);
        assertThat(bad.header("linli-error-source")).isEqualTo("provider");
    }

    @Test
    void whatIsNotOursGoesToTheServerBehindInOrder() {
        var pages = behind(edge.room);
        try (var wire = new Wire(pages.port())) {
            for (var round = 0; round < 30; round++) {
                wire.send(
                        Wire.request("GET", "/v1/things/a", null)
                                + Wire.request("GET", "/page", null)
                                + Wire.request("POST", "/echo", "x".repeat(3_000))
                                + Wire.request("POST", "/v1/things", "{\"text\":\"t\"}")
                                + Wire.request("HEAD", "/page", null)
                                + Wire.request("GET", "/page", null)
                                + Wire.request("GET", "/v1/unknown", null)
                                + Wire.request("GET", "/parts", null));

                assertThat(wire.answer().text()).isEqualTo("{\"name\":\"a\"}");
                assertThat(wire.answer().text()).isEqualTo("a page");
                assertThat(wire.answer().text()).isEqualTo("x".repeat(3_000));
                assertThat(wire.answer().text()).isEqualTo("{\"text\":\"t\"}");
                assertThat(wire.answer(true).status()).isEqualTo(200);
                assertThat(wire.answer().text()).isEqualTo("a page");
                assertThat(wire.answer().status()).isEqualTo(404);
                assertThat(wire.answer().text()).isEqualTo("one two three");
            }
        } finally {
            pages.disposeNow();
        }
    }

    @Test
    void theServerBehindNeverSeesAClaim() {
        var pages = behind(edge.room);
        try (var wire = new Wire(pages.port())) {
            wire.send(
                    Wire.request("GET", "/headers", null, "x-user-id: 1", "x-other: 2")
                            + Wire.request("GET", "/a/../b", null));

            assertThat(wire.answer().text()).contains("x-other").doesNotContain("x-user");
            assertThat(wire.answer().reason()).isEqualTo("PATH_INVALID");
            assertThat(wire.closed()).isTrue();
        } finally {
            pages.disposeNow();
        }
    }

    @Test
    void theServerBehindNeverSeesARequestForTwoHostsOrNone() {
        var pages = behind(edge.room);
        try (var wire = new Wire(pages.port())) {
            wire.send("GET /page HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n");
            var two = wire.answer();
            wire.send("GET /page HTTP/1.1\r\n\r\n");
            var none = wire.answer();
            wire.send("GET /page HTTP/1.1\r\nhost: a\r\n\r\n");

            assertThat(two.status()).isEqualTo(400);
            assertThat(two.reason()).isEqualTo("REQUEST_MALFORMED");
            assertThat(two.text()).contains("host: 2 (expected: one)");
            assertThat(none.text()).contains("host: 0 (expected: one)");
            assertThat(wire.answer().text()).isEqualTo("a page");
        } finally {
            pages.disposeNow();
        }
    }

    private DisposableServer behind(TestRoom room) {
        var shared =
                new Edges(
                        EdgeFixture.settings(),
                        () -> edge.api,
                        edge.upstreams,
                        Gate.OPEN,
                        Paths.under("/v1"));
        assertThat(room.port()).isPositive();
        return HttpServer.create()
                .bindAddress(() -> new InetSocketAddress("127.0.0.1", 0))
                .doOnChannelInit((_, channel, _) ->
                        shared.replace(channel.pipeline(), "reactor.left.httpCodec"))
                .route(routes ->
                        routes.get("/page", (_, out) -> out.sendString(Mono.just("a page")))
                                .head("/page", (_, out) -> out.send())
                                .post("/echo", (in, out) -> out.send(in.receive().retain()))
                                .get(
                                        "/parts",
                                        (_, out) ->
                                                out.sendString(Flux.just("one ", "two ", "three")))
                                .get(
                                        "/headers",
                                        (in, out) ->
                                                out.sendString(
                                                        Mono.just(
                                                                in.requestHeaders()
                                                                        .names()
                                                                        .toString()))))
                .bindNow();
    }
}
