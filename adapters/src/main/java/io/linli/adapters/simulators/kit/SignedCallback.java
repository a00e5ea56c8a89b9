package io.linli.adapters.simulators.kit;

import io.linli.signing.HeaderDialect;
import io.linli.signing.RequestSigner;
import io.linli.signing.SignedRequest;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.SigningKey;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A callback in the `X-Sign` dialect (HMAC-SM3), answered in its envelope.
///
/// @param body written as JSON
public record SignedCallback(
        URI address, String appKey, String secret, String eventId, Object body, Clock clock)
        implements CallbackSender.Callback {
    private static final String NOT_THE_SECRET = "not the secret, sorry";

    @Override
    public HttpRequest request(boolean isForged) {
        var bytes = Web.JSON.writeValueAsBytes(body);
        var key =
                SigningKey.of(
                        appKey, SigningAlgorithm.HMAC_SM3, isForged ? NOT_THE_SECRET : secret);
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(CallbackSender.PATIENCE)
                        .header("Content-Type", "application/json")
                        .header("X-Request-Id", eventId)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes));
        new RequestSigner(new HeaderDialect(), key, clock)
                .headersFor(SignedRequest.of("POST", address, Map.of(), bytes))
                .forEach(request::header);
        return request.build();
    }

    @Override
    public boolean isTaken(JsonNode answer) {
        return answer.path("code").asString("").equals("0");
    }

    @Override
    public String toString() {
        return "SignedCallback[" + address + "]"; // never the secret
    }
}
