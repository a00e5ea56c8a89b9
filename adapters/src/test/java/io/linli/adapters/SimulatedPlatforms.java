package io.linli.adapters;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.delivery.Recipient;
import io.linli.adapters.delivery.Sighting;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.adapters.simulators.SimulatorSettings;
import io.linli.adapters.simulators.Simulators;
import io.linli.adapters.simulators.kit.Web;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The simulators with their fault switch, for tests of single platforms.
public final class SimulatedPlatforms implements AutoCloseable {
    public static final String SECRET = "dispatch-secret-for-tests";
    public static final String PORTAL_SECRET = "portal-secret-for-tests";
    private static final int ATTEMPTS_MAX = 5;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Simulators simulators;

    /// @param callback of the dispatch platform; the others' paths stand beside it
    public SimulatedPlatforms(URI callback, Clock clock) {
        simulators =
                new Simulators(
                        new SimulatorSettings(
                                0,
                                "linli-dispatch",
                                SECRET,
                                callback,
                                Map.of("portal-bj", PORTAL_SECRET),
                                false,
                                null),
                        clock);
    }

    public static SimulatedPlatforms withoutCallbacks() {
        return new SimulatedPlatforms(
                URI.create("http://127.0.0.1:1/callbacks/dispatch"), Clock.systemUTC());
    }

    public String url() {
        return simulators.address().toString();
    }

    public void fault(String platform, String mode, int count) {
        post(
                "/__faults",
                "{\"platform\":\"%s\",\"mode\":\"%s\",\"count\":%d}"
                        .formatted(platform, mode, count));
    }

    public JsonNode get(String path) {
        return send(HttpRequest.newBuilder(simulators.address().resolve(path)).build());
    }

    public JsonNode post(String path, String body) {
        return send(
                HttpRequest.newBuilder(simulators.address().resolve(path))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private JsonNode send(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as("%s", new String(answer.body())).isEqualTo(200);
            return Web.JSON.readTree(answer.body());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// Hands over as the engine does, until the platform has it: what may have arrived is asked for
    /// first.
    ///
    /// @return what each attempt came to: a [PlatformFailure.Cause]'s name, at last `DONE`
    public static List<String> attempts(Recipient recipient, Delivery delivery) {
        var attempts = new ArrayList<String>();
        var mayHaveArrived = false;
        while (attempts.size() < ATTEMPTS_MAX) {
            try {
                var isThere = mayHaveArrived && recipient.lookUp(delivery) instanceof Sighting.Here;
                if (!isThere) {
                    assertThat(recipient.handOver(delivery)).isNotNull();
                }
                attempts.add("DONE");
                return attempts;
            } catch (PlatformFailure e) { // anything else would be a bug, and fails the test
                attempts.add(e.sort().name());
                mayHaveArrived |= e.sent();
            }
        }
        return attempts;
    }

    @Override
    public void close() {
        simulators.close();
    }
}
