package io.linli.adapters.simulators;

import static io.linli.adapters.simulators.SimulatorClient.json;
import static io.linli.adapters.simulators.SimulatorClient.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalSimulatorTest {
    private static final String RECEIVED = "/portal/received?externalId=P-%E4%B8%80";

    @TempDir Path state;

    private final SimulatorClient client = new SimulatorClient(() -> this.simulators.address());
    private final String bizId = UUID.randomUUID().toString();
    private Simulators simulators;

    @BeforeEach
    void start() {
        simulators =
                new Simulators(
                        new SimulatorSettings(
                                0,
                                "linli-dispatch",
                                SimulatorClient.SECRET,
                                URI.create("http://127.0.0.1:1/callbacks/dispatch"),
                                Map.of("portal-bj", SimulatorClient.PORTAL_SECRET),
                                false,
                                state),
                        Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        simulators.close();
    }

    @Test
    void takesEachNoticeOnceAndNoOlderOne() throws Exception {
        var accepted = notice(2, "ACCEPTED");
        assertThat(word(client.tell(accepted), "code")).isEqualTo("0");
        assertThat(word(client.tell(accepted), "code")).isEqualTo("0");
        client.tell(notice(1, "FILED"));
        client.tell(notice(3, "RESOLVED"));

        var received = json(client.get(RECEIVED));
        assertThat(
                        received.path("received")
                                .valueStream()
                                .map(one -> one.path("status").asString()))
                .containsExactly("ACCEPTED", "RESOLVED");
        assertThat(received.path("rawCount").asInt()).isEqualTo(4);
    }

    @Test
    void afterAKillItKnowsWhatItHasTaken() throws Exception {
        var accepted = notice(2, "ACCEPTED");
        client.tell(accepted);
        stop();
        start();
        client.tell(accepted);

        assertThat(json(client.get(RECEIVED)).path("received")).hasSize(1);
        assertThat(json(client.get(RECEIVED)).path("rawCount").asInt()).isEqualTo(2);
        var other = json(client.get("/portal/received?externalId=P-2"));
        assertThat(other.path("rawCount").asInt()).isZero();
    }

    @Test
    void checksSignaturesAndCanHoldThemToBeWrong() throws Exception {
        var notice = notice(1, "FILED");
        var path = "/portal/callbacks";
        assertThat(client.signed("POST", path, notice, SimulatorClient.SECRET).statusCode())
                .isEqualTo(401);

        client.fault("portal", "bad_signature", 1);
        assertThat(client.tell(notice).statusCode()).isEqualTo(401);
        assertThat(client.tell("{\"eventId\":\"1\"}").statusCode()).isEqualTo(400);
        assertThat(client.tell(notice).statusCode()).isEqualTo(200);
    }

    private String notice(int version, String status) {
        return """
        {"eventId":"%s","bizId":"%s","externalId":"P-一","version":%d,"status":"%s",
         "ts":"2026-11-20T10:00:00+08:00"}
        """
                .formatted(UUID.randomUUID(), bizId, version, status);
    }
}
