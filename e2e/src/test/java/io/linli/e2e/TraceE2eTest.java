package io.linli.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What somebody asks for in the middle of the night: one number, and every service's part in the
/// matter by it. Bar: B17.
@ExtendWith(RunningMesh.class)
class TraceE2eTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    @Test
    void oneNumberFindsWhatEveryServiceDidForARequest() throws IOException {
        var filing = trace();
        var filed =
                post(
                        RunningMesh.people().partner("portal-bj"),
                        "/v1/cases",
                        filing,
                        Map.of(
                                "externalId",
                                "T-" + UUID.randomUUID(),
                                "region",
                                CaseJourney.COMMUNITY,
                                "category",
                                "OTHER",
                                "title",
                                "楼道灯不亮"));
        logged(filing, "gateway-record.jsonl", "citizen-services.log");

        // The portal is told of it later, by another service: still the same number.
        var accepting = trace();
        post(
                RunningMesh.people().person("grid.wang"),
                "/v1/cases/" + filed.text("id") + ":accept",
                accepting,
                Map.of());
        logged(accepting, "gateway-record.jsonl", "citizen-services.log", "adapters.log");
    }

    private static Answer post(Api api, String path, String trace, Map<String, ?> body)
            throws IOException {
        var headers = new HashMap<String, String>();
        headers.put("content-type", "application/json");
        headers.put("idempotency-key", UUID.randomUUID().toString());
        headers.put("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
        return api.once("POST", path, headers, MeshFile.JSON.writeValueAsBytes(body)).expect(200);
    }

    private static void logged(String trace, String... logs) {
        for (var log : logs) {
            var lines =
                    Patience.until(
                            log + " names trace " + trace,
                            SOON,
                            PAUSE,
                            () -> {
                                var found = lines(log, trace);
                                return found.isEmpty() ? null : found;
                            });
            assertThat(lines).allSatisfy(line -> assertThat(line).contains("traceId"));
        }
    }

    private static List<String> lines(String name, String trace) {
        var log = RunningMesh.mesh().path().resolveSibling("logs").resolve(name);
        try (var lines = Files.lines(log, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.contains(trace)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String trace() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
