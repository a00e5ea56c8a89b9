package io.linli.adapters;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.mesh.testkit.InProcessMesh;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.RedisExtension;
import io.linli.signing.HeaderDialect;
import io.linli.signing.RequestSigner;
import io.linli.signing.SignedRequest;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.SigningKey;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The service as it runs, seen from outside.
class CallbacksOverHttpTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension();

    @RegisterExtension static final RedisExtension REDIS = new RedisExtension();

    private static final String SECRET = "dispatch-secret-for-tests";
    private static final FakeGovernance GOVERNANCE = new FakeGovernance();
    private static InProcessMesh mesh;
    private static RunningAdapters adapters;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        mesh = new InProcessMesh(Clock.systemUTC(), GOVERNANCE.service(), new FakeIdentity());
        adapters =
                new RunningAdapters(
                        POSTGRES.settings(),
                        REDIS.uri(),
                        URI.create("http://127.0.0.1:1"),
                        SECRET,
                        mesh,
                        0);
    }

    @AfterAll
    static void stop() {
        adapters.close();
        mesh.close();
    }

    @Test
    void aSignedCallbackReachesTheWhistleOnce() throws Exception {
        var body = body(UUID.randomUUID(), "CHECK_IN");
        assertThat(callback("/callbacks/dispatch", body, SECRET).body()).contains("\"code\":\"0\"");
        assertThat(callback("/callbacks/dispatch", body, SECRET).body()).contains("\"code\":\"0\"");

        Eventually.holds(() -> "applied", () -> count("APPLIED") == 1);
        assertThat(GOVERNANCE.steps).containsExactly("110105-CGW CHECK_IN");
        assertThat(metrics()).contains("linli_receipts{state=\"WAITING\"} 0.0");
    }

    @Test
    void aReplayIsRefusedByWhatRedisRemembers() throws Exception {
        var request =
                signed("/callbacks/dispatch", body(UUID.randomUUID(), "ON_LUNCH_BREAK"), SECRET);
        assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);

        var replayed = http.send(request, BodyHandlers.ofString());
        assertThat(replayed.statusCode()).isEqualTo(401);
        assertThat(replayed.body()).contains("A0303");
    }

    @Test
    void whatIsRefusedSaysWhyAsJsonAndLeavesNothing() throws Exception {
        var before = rows();
        var body = body(UUID.randomUUID(), "ACK");

        refused(callback("/callbacks/dispatch", body, "not-the-right-secret"), 401, "A0301");
        refused(callback("/callbacks/dispatch", "{", SECRET), 400, "A0400");
        refused(callback("/callbacks/dispatch", "x".repeat(70_000), SECRET), 413, "A0413");
        refused(callback("/callbacks/mars", body, SECRET), 404, "A0404");
        refused(callback("/callbacks/dispatch;x=1", body, "not-the-right-secret"), 401, "A0301");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void healthAndMetricsAnswer() throws Exception {
        assertThat(get("/actuator/health/readiness")).contains("UP");
        assertThat(metrics())
                .contains("linli_deliveries{platform=\"dispatch\",state=\"TO_SEND\"}")
                .contains("linli_deliveries{platform=\"dispatch\",state=\"DEAD\"}")
                .contains("linli_delivery_queue_age_seconds{platform=\"portal\"}")
                .contains("linli_deliveries_stuck{platform=\"dispatch\"} 0.0")
                .contains("linli_platform_paused{platform=\"dispatch\"} 0.0")
                .contains("linli_receipt_queue_age_seconds")
                .contains("resilience4j_circuitbreaker_state");
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(answer.body()).contains("\"" + code + "\"");
    }

    private String metrics() throws Exception {
        return get("/actuator/prometheus");
    }

    private String get(String path) throws Exception {
        return http.send(
                        HttpRequest.newBuilder(adapters.http().resolve(path)).build(),
                        BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> callback(String path, String body, String secret)
            throws Exception {
        return http.send(signed(path, body, secret), BodyHandlers.ofString());
    }

    private static HttpRequest signed(String path, String body, String secret) {
        var uri = adapters.http().resolve(path);
        var key = SigningKey.of("linli-dispatch", SigningAlgorithm.HMAC_SM3, secret);
        var request =
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        new RequestSigner(new HeaderDialect(), key, Clock.systemUTC())
                .headersFor(SignedRequest.of("POST", uri, Map.of(), body.getBytes()))
                .forEach(request::header);
        return request.build();
    }

    private static String body(UUID eventId, String status) {
        return """
        {"eventId":"%s","bizId":"7d9f7c7e-58a4-4a6c-9a53-0a2f3d1f4b11","orderNo":"PD1","org":"110105-CGW",
         "version":1,"status":"%s","ts":"2026-11-20T10:00:00+08:00","note":""}
        """
                .formatted(eventId, status);
    }

    private static long count(String state) {
        return POSTGRES.owner()
                .sql("SELECT count(*) FROM delivery.receipt WHERE state = :state")
                .param("state", state)
                .query(Long.class)
                .single();
    }

    private static long rows() {
        return POSTGRES.owner()
                .sql("SELECT count(*) FROM delivery.receipt")
                .query(Long.class)
                .single();
    }
}
