package io.linli.adapters.dispatch.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.linli.adapters.simulators.kit.CallbackSender;
import io.linli.adapters.simulators.kit.Web;
import io.linli.signing.GovDingSigner;
import io.linli.signing.SignedRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A callback as 渝快政 makes it: a signed form with the event as JSON in it, answered with two flags.
record YkzCallback(
        URI address, String apiKey, String secret, SimulatedCallback.Body body, Clock clock)
        implements CallbackSender.Callback {
    private static final String FORM = "application/x-www-form-urlencoded;charset=UTF-8";
    private static final Map<String, String> CODES =
            Map.of("ACK", "10", "CHECK_IN", "20", "DONE", "30", "REFUSED", "90");

    /// In the platform's codes.
    static ObjectNode event(SimulatedCallback.Body body) {
        var event = (ObjectNode) Web.JSON.valueToTree(body);
        event.put("status", CODES.getOrDefault(body.status(), "77"));
        return event;
    }

    @Override
    public HttpRequest request(boolean isForged) {
        var form = "event=" + URLEncoder.encode(Web.JSON.writeValueAsString(event(body)), UTF_8);
        var bytes = form.getBytes(UTF_8);
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(CallbackSender.PATIENCE)
                        .header("Content-Type", FORM)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes));
        new GovDingSigner(
                        apiKey,
                        isForged ? "not the secret, sorry" : secret,
                        "127.0.0.1",
                        "00:00:00:00:00:00",
                        clock)
                .headersFor(
                        SignedRequest.of(
                                "POST", address, Map.of("content-type", List.of(FORM)), bytes))
                .forEach(request::header);
        return request.build();
    }

    @Override
    public boolean isTaken(JsonNode answer) {
        return answer.path("success").asBoolean(false)
                && answer.path("content").path("success").asBoolean(false);
    }

    @Override
    public String toString() {
        return "YkzCallback[" + address + "]"; // never the secret
    }
}
