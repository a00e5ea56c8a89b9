package io.linli.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A second gateway, whose figures have a port of their own.
@ExtendWith(World.Provider.class)
class ManagementTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir Path folder;

    @Test
    void figuresAreToldOnThePortForInsideAndNowhereElse(World world) throws Exception {
        var file = folder.resolve("record.jsonl");
        try (var gateway =
                new SecondGateway(
                        world,
                        "--management.server.port=0",
                        "--management.endpoints.web.exposure.include=health,prometheus",
                        "--linli.record.file=" + file)) {
            var main = gateway.port();
            var inside = gateway.inside();

            assertThat(get(main, "/v1/nothing").statusCode()).isIn(401, 404);
            assertThat(get(main, "/actuator/prometheus").statusCode()).isEqualTo(404);
            assertThat(get(inside, "/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(get(inside, "/actuator/prometheus").body())
                    .contains("linli_requests_total{method=\"-\",status=\"4xx\"}")
                    .contains("linli_request_seconds_bucket")
                    .contains("linli_records_dropped_total 0.0")
                    .contains("linli_repeat_replayed_total 0.0");
        }
        assertThat(Files.readString(file)).contains("\"status\":404").endsWith("}\n");
    }

    private HttpResponse<String> get(int port, String path)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
        return http.send(request, BodyHandlers.ofString());
    }
}
