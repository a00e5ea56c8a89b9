package io.linli.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.proto.governance.v1.WatchCasesResponse;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(World.Provider.class)
@Timeout(30)
class StreamTest {
    private World world;
    private Http http;
    private final String trace = UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void enter(World world) {
        this.world = world;
        this.http = new Http(world);
    }

    private CompletableFuture<HttpResponse<InputStream>> watch(String accept, String token) {
        var request =
                HttpRequest.newBuilder(http.uri("/v1/cases:watch"))
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", accept)
                        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                        .build();
        return http.client().sendAsync(request, BodyHandlers.ofInputStream());
    }

    private static WatchCasesResponse change(String caseId) {
        var response = WatchCasesResponse.newBuilder();
        response.getChangeBuilder().setCaseId(caseId).setRegion("110105017036").setVersion(2);
        return response.build();
    }

    private static String lineWith(BufferedReader lines, String start) throws Exception {
        var line = lines.readLine();
        while (line != null && !line.startsWith(start)) {
            line = lines.readLine();
        }
        return line;
    }

    private static BufferedReader lines(HttpResponse<InputStream> answer) {
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    @Test
    void sendsEventsAsTheyHappenWithSignsOfLifeBetween() throws Exception {
        var opening = watch("text/event-stream", world.realm.workerToken());
        var watcher = world.cases.watcher(trace);
        var answer = opening.get();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");

        try (var lines = lines(answer)) {
            assertThat(lineWith(lines, "retry:")).isEqualTo("retry: 2000");
            assertThat(lineWith(lines, ":")).isEqualTo(": still here");
            watcher.onNext(change("c-1"));
            assertThat(lineWith(lines, "data:"))
                    .isEqualTo(
                            "data: {\"change\":{\"caseId\":\"c-1\",\"region\":\"110105017036\",\"version\":\"2\"},\"eventNumber\":\"0\"}");
            watcher.onNext(change("c-2"));
            assertThat(lineWith(lines, "id:")).isEqualTo("id: 1");
            watcher.onCompleted();
            assertThat(lineWith(lines, "no more of it")).isNull(); // the end of the stream
        }
    }

    @Test
    void tellsAFailureInsideTheStreamWithoutTellingTheInside() throws Exception {
        var opening = watch("text/event-stream", world.realm.workerToken());
        var watcher = world.cases.watcher(trace);
        try (var lines = lines(opening.get())) {
            FakeCases.fail(watcher);
            assertThat(lineWith(lines, "event:")).isEqualTo("event: error");
            assertThat(lineWith(lines, "data:"))
                    .contains("\"reason\":\"UPSTREAM_AWAY\"")
                    .doesNotContain("10.0.0.1");
            assertThat(lineWith(lines, "no more of it")).isNull();
        }
    }

    @Test
    void sendsLinesOfJsonWhenAskedTo() throws Exception {
        var opening = watch("application/x-ndjson", world.realm.workerToken());
        var watcher = world.cases.watcher(trace);
        watcher.onNext(change("c-1"));
        var answer = opening.get();
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/x-ndjson");
        try (var lines = lines(answer)) {
            assertThat(lineWith(lines, "{")).startsWith("{\"change\":{\"caseId\":\"c-1\"");
            FakeCases.fail(watcher);
            assertThat(lineWith(lines, "{")).startsWith("{\"error\":{").contains("UPSTREAM_AWAY");
        }
    }

    @Test
    void aRefusalAtOnceHasItsOwnStatus() throws Exception {
        var auditor = world.realm.signed(world.realm.person("u-xu", "x", "徐", "", "auditor"));
        assertThat(watch("text/event-stream", auditor).get().statusCode()).isEqualTo(403);

        var opening = watch("text/event-stream", world.realm.workerToken());
        FakeCases.fail(world.cases.watcher(trace));
        assertThat(opening.get().statusCode()).isEqualTo(503);
    }

    @Test
    void endsTheCallWhenTheClientGoes() throws Exception {
        var opening = watch("text/event-stream", world.realm.workerToken());
        var watcher = world.cases.watcher(trace);
        var gone = new CompletableFuture<Void>();
        opening.get().body().close();
        for (var waited = 0; !watcher.isCancelled() && waited < 5_000; waited += 10) {
            gone.completeOnTimeout(null, 10, TimeUnit.MILLISECONDS).get();
            gone = new CompletableFuture<>();
        }
        assertThat(watcher.isCancelled()).isTrue();
    }

    @Test
    void endsWhenTheCallerMayNoLongerListen() throws Exception {
        var opening = watch("text/event-stream", world.realm.workerToken());
        var watcher = world.cases.watcher(trace);
        try (var lines = lines(opening.get())) {
            lineWith(lines, "retry:");
            world.clock.forward(Duration.ofMinutes(6)); // the token has expired
            assertThat(lineWith(lines, "no more of it")).isNull();
        }
        assertThat(watcher).isNotNull();
    }
}
