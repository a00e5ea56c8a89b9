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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.http.client.ReactorResourceFactory;

/// A second gateway, whose figures have a port of their own.
@ExtendWith(World.Provider.class)
class ManagementTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir Path folder;

    @Test
    void figuresAreToldOnThePortForInsideAndNowhereElse(World world) throws Exception {
        var file = folder.resolve("record.jsonl");
        var own =
                List.of(
                        "--management.server.port=0",
                        "--management.endpoints.web.exposure.include=health,prometheus",
                        "--linli.record.file=" + file);
        try (var gateway =
                new SpringApplicationBuilder(GatewayApplication.class)
                        .initializers(context ->
                                ((GenericApplicationContext) context)
                                        .registerBean(
                                                ReactorResourceFactory.class,
                                                ManagementTest::ownThreads))
                        .run(arguments(world, own))) {
            var main = port(gateway.getEnvironment(), "local.server.port");
            var inside = port(gateway.getEnvironment(), "local.management.port");

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

    /// The shared ones end with the gateway that is closed first.
    private static ReactorResourceFactory ownThreads() {
        var threads = new ReactorResourceFactory();
        threads.setUseGlobalResources(false);
        return threads;
    }

    private static String[] arguments(World world, List<String> own) {
        var given =
                (CommandLinePropertySource<?>)
                        Objects.requireNonNull(
                                world.bean(ConfigurableEnvironment.class)
                                        .getPropertySources()
                                        .get(
                                                CommandLinePropertySource
                                                        .COMMAND_LINE_PROPERTY_SOURCE_NAME));
        var all = new ArrayList<>(own);
        for (var name : given.getPropertyNames()) {
            all.add("--" + name + "=" + given.getProperty(name));
        }
        return all.toArray(String[]::new);
    }

    private static int port(ConfigurableEnvironment environment, String name) {
        return environment.getRequiredProperty(name, Integer.class);
    }

    private HttpResponse<String> get(int port, String path)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
        return http.send(request, BodyHandlers.ofString());
    }
}
