package io.linli.adapters.simulators;

import static io.linli.adapters.simulators.SimulatorClient.json;
import static io.linli.adapters.simulators.SimulatorClient.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.adapters.Eventually;
import io.linli.adapters.simulators.kit.Web;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DispatchSimulatorTest {
    private static final String ORDERS = "/dispatch/api/orders";

    @TempDir Path state;

    private final SimulatorClient client = new SimulatorClient(() -> this.simulators.address());
    private final String order = order();
    private final String bizId = Web.JSON.readTree(order).path("bizId").asString();
    private CallbackReceiver receiver;
    private Simulators simulators;

    @BeforeEach
    void start() throws Exception {
        receiver = new CallbackReceiver(SimulatorClient.SECRET);
        simulators = simulators(true);
        client.post("/__auto", "{\"delayMs\":30}");
    }

    private Simulators simulators(boolean auto) {
        return new Simulators(
                new SimulatorSettings(
                        0,
                        "linli-dispatch",
                        SimulatorClient.SECRET,
                        receiver.address(),
                        Map.of(),
                        auto,
                        state),
                Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        simulators.close();
        receiver.close();
    }

    @Test
    void healthAnswers() throws Exception {
        assertThat(client.get("/__health").statusCode()).isEqualTo(200);
    }

    @Test
    void anOrderIsTakenOnceHoweverOftenItIsSent() throws Exception {
        var number = word(client.place(order), "orderNo");

        assertThat(word(client.place(order), "orderNo")).isEqualTo(number).startsWith("PD");
        assertThat(word(client.place(order.replace("路面塌陷", "井盖缺失")), "code")).isEqualTo("A0409");
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void anOrderCanBeAskedFor() throws Exception {
        var path = ORDERS + "/" + Web.JSON.readTree(order).path("orderId").asString();
        var absent = client.signed("GET", path, "", SimulatorClient.SECRET);
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(word(absent, "code")).isEqualTo("A0404");

        var number = word(client.place(order), "orderNo");
        var found = client.signed("GET", path, "", SimulatorClient.SECRET);
        assertThat(word(found, "orderNo")).isEqualTo(number);
    }

    @Test
    void aRequestWithoutTheRightSignatureIsRefused() throws Exception {
        var refused = client.signed("POST", ORDERS, order, "not-the-right-secret");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(word(refused, "code")).isEqualTo("A0301");
        assertThat(taken()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"orderId\":\"1\"}", "nonsense"})
    void anOrderThatIsNoneIsRefused(String body) throws Exception {
        var refused = client.place(body);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(word(refused, "code")).isEqualTo("A0400");
    }

    @Test
    void departmentsPlayByThemselvesTwiceAndTheSecondOneSwapped() throws Exception {
        client.place(order);

        awaitCallbacks(12);
        assertThat(receiver.steps("110105-CGW")).containsExactly("ACK", "CHECK_IN", "DONE");
        assertThat(receiver.steps("BJ-PSJT")).containsExactly("ACK", "DONE", "CHECK_IN");
        assertThat(receiver.taken.stream().map(callback -> callback.path("eventId")).distinct())
                .hasSize(6);
    }

    @Test
    void aStepIsPlayedOnRequestWithTheNextVersion() throws Exception {
        client.post("/__auto", "{\"enabled\":false}");
        client.place(order);
        client.post("/__play", play(bizId, "REFUSED"));
        client.post("/__play", play(bizId, "ACK"));

        awaitCallbacks(2);
        assertThat(receiver.taken)
                .extracting(step -> step.path("version").asLong() + step.path("status").asString())
                .containsExactlyInAnyOrder("1REFUSED", "2ACK");
        var unknown = client.post("/__play", play(UUID.randomUUID().toString(), "ACK"));
        assertThat(unknown.statusCode()).isEqualTo(400);
    }

    @Test
    void aCallbackIsRepeatedUntilItIsAnsweredWithZero() throws Exception {
        receiver.away = true;
        client.place(order);
        client.fault("dispatch", "bad_signature", 3);
        Eventually.holds(() -> "3 wrong signatures", () -> receiver.wronglySigned.get() == 3);
        receiver.away = false;

        awaitCallbacks(12);
    }

    @Test
    void afterAKillItGoesOnWhereItWas() throws Exception {
        receiver.away = true;
        var number = word(client.place(order), "orderNo");
        simulators.close();
        var journal = state.resolve("dispatch.jsonl");
        Files.writeString(journal, "{\"order\":{\"orderNo\":\"cut o", StandardOpenOption.APPEND);
        simulators = simulators(false);
        receiver.away = false;

        awaitCallbacks(12);
        assertThat(word(client.place(order), "orderNo")).isEqualTo(number);
        Eventually.holds(() -> "all delivered", () -> delivered(journal) == 6);
        simulators.close();
        receiver.taken.clear();
        simulators = simulators(true);
        client.place(order); // known: plays nothing again
        assertThat(taken()).isEqualTo(1);
        assertThat(receiver.taken).isEmpty();
    }

    @Test
    void faultsThatDoNothingLeaveNoOrder() throws Exception {
        client.fault("dispatch", "down", 1);
        assertThatThrownBy(() -> client.place(order)).isInstanceOf(IOException.class);
        client.fault("dispatch", "business_error", 1);
        assertThat(word(client.place(order), "code")).isEqualTo("B0001");
        client.fault("dispatch", "html", 1);
        assertThat(client.place(order).body()).startsWith("<!DOCTYPE html>");

        assertThat(taken()).isZero();
        assertThat(word(client.place(order), "code")).isEqualTo("0");
    }

    @Test
    void aDroppedReplyAndASlowOneLeaveTheOrderTaken() throws Exception {
        client.fault("dispatch", "drop_reply", 1);
        assertThatThrownBy(() -> client.place(order)).isInstanceOf(IOException.class);
        assertThat(taken()).isEqualTo(1);

        client.fault("dispatch", "slow", 1);
        assertThatThrownBy(() -> client.place(order)).isInstanceOf(HttpTimeoutException.class);
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void duplicateAndReorderAreForCallbacks() throws Exception {
        client.fault("dispatch", "duplicate", 1);
        client.fault("dispatch", "reorder", 1);
        client.place(order);

        awaitCallbacks(14);
        assertThat(receiver.steps("110105-CGW")).containsExactly("DONE", "CHECK_IN", "ACK");
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
        assertThat(client.post("/__faults", body).statusCode()).isEqualTo(400);
    }

    @Test
    void faultsCanBeSwitchedOff() throws Exception {
        client.fault("dispatch", "down", 100);
        client.fault("dispatch", "none", 0);

        assertThat(client.place(order).statusCode()).isEqualTo(200);
    }

    private void awaitCallbacks(int count) {
        Eventually.holds(
                () -> count + " callbacks, got " + receiver.taken.size(),
                () -> receiver.taken.size() == count);
    }

    private int taken() throws Exception {
        return json(client.get("/__orders?bizId=" + bizId)).path("orders").size();
    }

    private static long delivered(Path journal) {
        try (var lines = Files.lines(journal)) {
            return lines.filter(line -> line.contains("\"delivered\":\"")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String play(String bizId, String status) {
        return "{\"bizId\":\"%s\",\"org\":\"BJ-PSJT\",\"status\":\"%s\"}".formatted(bizId, status);
    }

    private static String order() {
        return """
        {"bizId":"%s","orderId":"%s","region":"110105017036","title":"路面塌陷","type":"EMERGENCY",
         "departments":[{"org":"110105-CGW","lead":true},{"org":"BJ-PSJT","lead":false}]}
        """
                .formatted(UUID.randomUUID(), UUID.randomUUID());
    }
}
