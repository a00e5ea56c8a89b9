package io.linli.adapters.simulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.linli.adapters.Eventually;
import io.linli.adapters.simulators.kit.Web;
import io.linli.mesh.signing.HeaderDialect;
import io.linli.mesh.signing.RequestSigner;
import io.linli.mesh.signing.RequestVerifier;
import io.linli.mesh.signing.SignatureRefused;
import io.linli.mesh.signing.SignedRequest;
import io.linli.mesh.signing.SigningAlgorithm;
import io.linli.mesh.signing.SigningKey;
import io.linli.mesh.signing.VerifyingKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SimulatorsTest {
    private static final String SECRET = "dispatch-secret-for-tests";
    private static final String PORTAL_SECRET = "portal-secret-for-tests";
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path state;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<JsonNode> callbacks = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusedCallbacks = new AtomicInteger();
    private volatile boolean away;
    private HttpServer receiver;
    private Simulators simulators;

    @BeforeEach
    void start() throws Exception {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var key = VerifyingKey.of("linli-dispatch", SigningAlgorithm.HMAC_SM3, SECRET);
        var verifier = new RequestVerifier(_ -> Optional.of(key), (_, _, _) -> true, CLOCK);
        receiver.createContext("/callbacks/dispatch", exchange -> {
            var body = exchange.getRequestBody().readAllBytes();
            var answer = "{\"code\":\"0\"}";
            try {
                verifier.verify(SignedRequest.of(
                        "POST", exchange.getRequestURI(), Map.copyOf(exchange.getRequestHeaders()), body));
                if (away) {
                    answer = "<html>away</html>";
                } else {
                    callbacks.add(Web.JSON.readTree(body));
                }
            } catch (SignatureRefused e) {
                refusedCallbacks.incrementAndGet();
                answer = "{\"code\":\"A0301\"}";
            }
            exchange.sendResponseHeaders(200, answer.length());
            exchange.getResponseBody().write(answer.getBytes());
            exchange.close();
        });
        receiver.start();
        simulators = simulators(true);
        post("/__auto", "{\"delayMs\":30}");
    }

    private Simulators simulators(boolean auto) {
        return new Simulators(
                new SimulatorSettings(
                        0,
                        "linli-dispatch",
                        SECRET,
                        URI.create("http://127.0.0.1:" + receiver.getAddress().getPort() + "/callbacks/dispatch"),
                        Map.of("portal-bj", PORTAL_SECRET),
                        auto,
                        state),
                CLOCK);
    }

    @AfterEach
    void stop() {
        simulators.close();
        receiver.stop(0);
    }

    @Test
    void healthAnswers() throws Exception {
        assertThat(get("/__health").statusCode()).isEqualTo(200);
    }

    @Test
    void anOrderIsTakenOnceHoweverOftenItIsSent() throws Exception {
        var order = order();

        var first = json(place(order)).path("data").path("orderNo").asString();
        assertThat(json(place(order)).path("data").path("orderNo").asString()).isEqualTo(first);
        assertThat(json(place(order.replace("路面塌陷", "井盖缺失"))).path("code").asString())
                .isEqualTo("A0409");
        assertThat(json(get("/__orders?bizId=" + bizId(order))).path("orders")).hasSize(1);
    }

    @Test
    void anOrderCanBeAskedFor() throws Exception {
        var order = order();
        var path = "/dispatch/api/orders/" + json(order).path("orderId").asString();

        assertThat(json(signed("GET", path, "", SECRET)).path("code").asString()).isEqualTo("A0404");
        place(order);
        assertThat(json(signed("GET", path, "", SECRET)).path("data").path("orderNo").asString())
                .startsWith("PD");
    }

    @Test
    void aRequestWithoutTheRightSignatureIsRefused() throws Exception {
        var order = order();

        var refused = signed("POST", "/dispatch/api/orders", order, "not-the-right-secret");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(json(refused).path("code").asString()).isEqualTo("A0301");
        assertThat(json(get("/__orders?bizId=" + bizId(order))).path("orders")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"orderId\":\"1\"}", "nonsense"})
    void anOrderThatIsNoneIsRefused(String body) throws Exception {
        var refused = signed("POST", "/dispatch/api/orders", body, SECRET);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).path("code").asString()).isEqualTo("A0400");
    }

    @Test
    void departmentsPlayByThemselvesTwiceAndTheSecondOneSwapped() throws Exception {
        place(order());

        Eventually.holds(() -> "12 callbacks, got " + callbacks.size(), () -> callbacks.size() == 12);
        assertThat(firstTimes("110105-CGW")).containsExactly("ACK", "CHECK_IN", "DONE");
        assertThat(firstTimes("BJ-PSJT")).containsExactly("ACK", "DONE", "CHECK_IN");
        assertThat(callbacks.stream().map(callback -> callback.path("eventId").asString()).distinct())
                .hasSize(6);
    }

    @Test
    void aStepIsPlayedOnRequestWithTheNextVersion() throws Exception {
        post("/__auto", "{\"enabled\":false}");
        var order = order();
        place(order);
        for (var status : List.of("REFUSED", "ACK")) {
            post("/__play", "{\"bizId\":\"%s\",\"org\":\"BJ-PSJT\",\"status\":\"%s\"}".formatted(bizId(order), status));
        }

        Eventually.holds(() -> "2 callbacks", () -> callbacks.size() == 2);
        assertThat(callbacks)
                .extracting(callback -> callback.path("version").asLong() + callback.path("status").asString())
                .containsExactlyInAnyOrder("1REFUSED", "2ACK");
        assertThat(post("/__play", "{\"bizId\":\"%s\",\"org\":\"X-Y\",\"status\":\"ACK\"}".formatted(UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aCallbackIsRepeatedUntilItIsAnsweredWithZero() throws Exception {
        away = true;
        place(order());
        fault("dispatch", "bad_signature", 3);
        Eventually.holds(() -> "3 wrong signatures", () -> refusedCallbacks.get() == 3);
        away = false;

        Eventually.holds(() -> "12 callbacks", () -> callbacks.size() == 12);
    }

    @Test
    void afterAKillItGoesOnWhereItWas() throws Exception {
        away = true;
        var order = order();
        var number = json(place(order)).path("data").path("orderNo").asString();
        simulators.close();
        Files.writeString(state.resolve("dispatch.jsonl"), "{\"order\":{\"orderNo\":\"cut o", StandardOpenOption.APPEND);
        simulators = simulators(false);
        away = false;

        Eventually.holds(() -> "12 callbacks, got " + callbacks.size(), () -> callbacks.size() == 12);
        assertThat(json(place(order)).path("data").path("orderNo").asString()).isEqualTo(number);
        Eventually.holds(() -> "all delivered", () -> delivered() == 6);
        simulators.close();
        callbacks.clear();
        simulators = simulators(true);
        place(order); // known: plays nothing again
        assertThat(json(get("/__orders")).path("orders")).hasSize(1);
        assertThat(callbacks).isEmpty();
    }

    @Test
    void everyFaultDoesWhatItSays() throws Exception {
        var order = order();
        fault("dispatch", "down", 1);
        assertThatThrownBy(() -> place(order)).isInstanceOf(IOException.class);
        fault("dispatch", "business_error", 1);
        assertThat(json(place(order)).path("code").asString()).isEqualTo("B0001");
        fault("dispatch", "html", 1);
        assertThat(place(order).body()).startsWith("<!DOCTYPE html>");
        assertThat(json(get("/__orders?bizId=" + bizId(order))).path("orders")).isEmpty();

        fault("dispatch", "drop_reply", 1);
        assertThatThrownBy(() -> place(order)).isInstanceOf(IOException.class);
        assertThat(json(get("/__orders?bizId=" + bizId(order))).path("orders")).hasSize(1);
        assertThat(place(order).statusCode()).isEqualTo(200);
    }

    @Test
    void slowIsLongerThanAnyoneWaits() throws Exception {
        fault("dispatch", "slow", 1);
        var order = order();

        assertThatThrownBy(() -> place(order)).isInstanceOf(java.net.http.HttpTimeoutException.class);
        assertThat(json(get("/__orders?bizId=" + bizId(order))).path("orders")).hasSize(1);
    }

    @Test
    void duplicateAndReorderAreForCallbacks() throws Exception {
        fault("dispatch", "duplicate", 1);
        fault("dispatch", "reorder", 1);
        place(order());

        Eventually.holds(() -> "14 callbacks, got " + callbacks.size(), () -> callbacks.size() == 14);
        assertThat(firstTimes("110105-CGW")).containsExactly("DONE", "CHECK_IN", "ACK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"platform\":\"mars\",\"mode\":\"down\"}",
                "{\"platform\":\"portal\",\"mode\":\"sleepy\"}",
                "{\"platform\":\"portal\",\"mode\":\"down\",\"count\":-1}",
                "{\"platform\":\"portal\",\"mode\":\"down\",\"percent\":101}",
                "{}",
                ""
            })
    void aFaultThatIsNoneIsRefused(String body) throws Exception {
        assertThat(post("/__faults", body).statusCode()).isEqualTo(400);
    }

    @Test
    void faultsCanBeSwitchedOff() throws Exception {
        fault("dispatch", "down", 100);
        fault("dispatch", "none", 0);

        assertThat(place(order()).statusCode()).isEqualTo(200);
    }

    @Test
    void aPortalTakesEachNoticeOnceAndNoOlderOne() throws Exception {
        var bizId = UUID.randomUUID().toString();
        var accepted = notice(bizId, 2, "ACCEPTED");
        assertThat(json(tell(accepted)).path("code").asString()).isEqualTo("0");
        assertThat(json(tell(accepted)).path("code").asString()).isEqualTo("0");
        tell(notice(bizId, 1, "FILED"));
        tell(notice(bizId, 3, "RESOLVED"));

        var received = json(get("/portal/received?externalId=P-%E4%B8%80"));
        assertThat(received.path("received").valueStream().map(notice -> notice.path("status").asString()))
                .containsExactly("ACCEPTED", "RESOLVED");
        assertThat(received.path("rawCount").asInt()).isEqualTo(4);

        simulators.close();
        simulators = simulators(true);
        assertThat(json(get("/portal/received?externalId=P-%E4%B8%80")).path("received")).hasSize(2);
        assertThat(json(get("/portal/received?externalId=P-2")).path("rawCount").asInt()).isZero();
    }

    @Test
    void aPortalChecksSignaturesAndCanHoldThemToBeWrong() throws Exception {
        var notice = notice(UUID.randomUUID().toString(), 1, "FILED");
        assertThat(signed("POST", "/portal/callbacks", notice, SECRET).statusCode()).isEqualTo(401);

        fault("portal", "bad_signature", 1);
        assertThat(tell(notice).statusCode()).isEqualTo(401);
        assertThat(tell("{\"eventId\":\"1\"}").statusCode()).isEqualTo(400);
        assertThat(tell(notice).statusCode()).isEqualTo(200);
    }

    private long delivered() {
        try (var lines = Files.lines(state.resolve("dispatch.jsonl"))) {
            return lines.filter(line -> line.contains("\"delivered\":\"")).count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> firstTimes(String org) {
        return callbacks.stream()
                .filter(callback -> callback.path("org").asString().equals(org))
                .map(callback -> callback.path("status").asString())
                .distinct()
                .toList();
    }

    private static String order() {
        return """
                {"bizId":"%s","orderId":"%s","region":"110105017036","title":"路面塌陷","type":"EMERGENCY",
                 "departments":[{"org":"110105-CGW","lead":true},{"org":"BJ-PSJT","lead":false}]}
                """.formatted(UUID.randomUUID(), UUID.randomUUID());
    }

    private static String bizId(String order) {
        return Web.JSON.readTree(order).path("bizId").asString();
    }

    private static String notice(String bizId, int version, String status) {
        return """
                {"eventId":"%s","bizId":"%s","externalId":"P-一","version":%d,"status":"%s","ts":"2026-11-20T10:00:00+08:00"}
                """.formatted(UUID.randomUUID(), bizId, version, status);
    }

    private HttpResponse<String> place(String order) throws Exception {
        return signed("POST", "/dispatch/api/orders", order, SECRET);
    }

    private HttpResponse<String> tell(String notice) throws Exception {
        return signed("POST", "/portal/callbacks", notice, PORTAL_SECRET);
    }

    private void fault(String platform, String mode, int count) throws Exception {
        post("/__faults", "{\"platform\":\"%s\",\"mode\":\"%s\",\"count\":%d}".formatted(platform, mode, count));
    }

    private HttpResponse<String> signed(String method, String path, String body, String secret) throws Exception {
        var uri = simulators.address().resolve(path);
        var app = path.startsWith("/portal") ? "portal-bj" : "linli-dispatch";
        var key = SigningKey.of(app, SigningAlgorithm.HMAC_SM3, secret);
        var request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(2))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        new RequestSigner(new HeaderDialect(), key, CLOCK)
                .headersFor(SignedRequest.of(method, uri, Map.of(), body.getBytes()))
                .forEach(request::header);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(simulators.address().resolve(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(simulators.address().resolve(path))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return json(answer.body());
    }

    private static JsonNode json(String text) {
        return Web.JSON.readTree(text);
    }
}
