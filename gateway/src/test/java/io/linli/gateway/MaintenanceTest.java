package io.linli.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Two replicas; what is said at one of them on the port for inside holds at both.
@ExtendWith(World.Provider.class)
class MaintenanceTest {
    private static final String CASES = "/v1/cases?region=110105017036&pageSize=5";
    private static final String CASE =
            "{\"externalId\": \"M-1\", \"region\": \"110105017036\", \"category\": \"ROAD_COLLAPSE\","
                    + " \"title\": \"路面塌陷\"}";
    private static final Duration HEARD_MAX = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newHttpClient();
    private World world;
    private Http http;

    @BeforeEach
    void enter(World world) {
        this.world = world;
        this.http = new Http(world);
    }

    @Test
    void everyReplicaClosesAsFarAsIsSaidAndOpensAgain() throws Exception {
        try (var other =
                new SecondGateway(
                        world,
                        "--server.port=0",
                        "--management.server.port=0",
                        "--management.endpoints.web.exposure.include=health,maintenance")) {
            try {
                say(other, "{\"mode\": \"readonly\", \"message\": \"换机房\", \"retryAfter\": 600}");
                awaitWrites(503);
                var refused = write().isProblem(503, "MAINTENANCE");
                assertThat(refused.header("retry-after")).isEqualTo("600");
                assertThat(refused.detail()).isEqualTo("换机房");
                assertThat(http.get(CASES).status()).isEqualTo(200);

                say(other, "{\"mode\": \"all\"}");
                awaitReads(503);
                var all = http.get(CASES, Map.of()).isProblem(503, "MAINTENANCE");
                assertThat(all.header("retry-after")).isEqualTo("300");
                write().isProblem(503, "MAINTENANCE");
                pagesAndHealthStayUp(other);
            } finally {
                assertThat(inside(other, "DELETE", "").statusCode()).isEqualTo(200);
            }
            awaitWrites(200);
            assertThat(http.get(CASES).status()).isEqualTo(200);
        }
    }

    @Test
    void whatIsOutOfBoundsIsNotTakenAndNothingIsSaidOnTheOpenPort() throws Exception {
        try (var other =
                new SecondGateway(
                        world,
                        "--server.port=0",
                        "--linli.maintenance.mode=all",
                        "--linli.maintenance.message=later",
                        "--management.endpoints.web.exposure.include=health,maintenance")) {
            assertThat(send(other.port(), "GET", "/actuator/maintenance", "").statusCode())
                    .isEqualTo(404);
            var closed = send(other.port(), "GET", CASES, "");
            assertThat(closed.statusCode()).isEqualTo(503); // by its own settings
            assertThat(closed.body()).contains("\"detail\":\"later\"");
        }
    }

    private void pagesAndHealthStayUp(SecondGateway other) throws Exception {
        assertThat(send(world.port(), "GET", "/actuator/health/liveness", "").statusCode())
                .isEqualTo(200);
        assertThat(send(other.inside(), "GET", "/actuator/health/readiness", "").statusCode())
                .isEqualTo(200);
        assertThat(send(world.port(), "GET", "/", "").statusCode()).isNotEqualTo(503);
        assertThat(inside(other, "GET", "").body()).contains("\"mode\":\"all\"");
        assertThat(inside(other, "POST", "{\"mode\": \"all\", \"retryAfter\": 0}").statusCode())
                .isEqualTo(400);
        assertThat(inside(other, "POST", "{\"mode\": \"a bit\"}").statusCode()).isEqualTo(400);
    }

    private void say(SecondGateway other, String json) throws Exception {
        var answer = inside(other, "POST", json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private HttpResponse<String> inside(SecondGateway other, String method, String json)
            throws Exception {
        return send(other.inside(), method, "/actuator/maintenance", json);
    }

    private HttpResponse<String> send(int port, String method, String path, String json)
            throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(json));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private Http.Answer write() {
        return http.post("/v1/cases", CASE);
    }

    private void awaitWrites(int status) {
        await(() -> write().status() == status);
    }

    private void awaitReads(int status) {
        await(() -> http.get(CASES).status() == status);
    }

    private static void await(BooleanSupplier there) {
        var end = System.nanoTime() + HEARD_MAX.toNanos();
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
