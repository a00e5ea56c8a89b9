package io.linli.adapters.simulators;

import io.linli.adapters.simulators.kit.Web;
import io.linli.signing.HeaderDialect;
import io.linli.signing.RequestSigner;
import io.linli.signing.SignedRequest;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.SigningKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/// Calls the simulators as an adapter or a test would.
final class SimulatorClient {
    static final String SECRET = "dispatch-secret-for-tests";
    static final String PORTAL_SECRET = "portal-secret-for-tests";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Supplier<URI> address;

    /// @param address asked for at each call, as it changes when the simulators are started again
    SimulatorClient(Supplier<URI> address) {
        this.address = address;
    }

    HttpResponse<String> place(String order) throws Exception {
        return signed("POST", "/dispatch/api/orders", order, SECRET);
    }

    HttpResponse<String> tell(String notice) throws Exception {
        return signed("POST", "/portal/callbacks", notice, PORTAL_SECRET);
    }

    void fault(String platform, String mode, int count) throws Exception {
        var wanted = "{\"platform\":\"%s\",\"mode\":\"%s\",\"count\":%d}";
        post("/__faults", wanted.formatted(platform, mode, count));
    }

    HttpResponse<String> signed(String method, String path, String body, String secret)
            throws Exception {
        var uri = address.get().resolve(path);
        var app = path.startsWith("/portal") ? "portal-bj" : "linli-dispatch";
        var key = SigningKey.of(app, SigningAlgorithm.HMAC_SM3, secret);
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var request =
                HttpRequest.newBuilder(uri)
                        .timeout(Duration.ofSeconds(2))
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(bytes));
        new RequestSigner(new HeaderDialect(), key, Clock.systemUTC())
                .headersFor(SignedRequest.of(method, uri, Map.of(), bytes))
                .forEach(request::header);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body) throws Exception {
        var request =
                HttpRequest.newBuilder(address.get().resolve(path))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return http.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.get().resolve(path)).build();
        return http.send(request, BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> answer) {
        return Web.JSON.readTree(answer.body());
    }

    /// A word of the answer's envelope, or of its data.
    static String word(HttpResponse<String> answer, String name) {
        var envelope = json(answer);
        return envelope.path(name).asString(envelope.path("data").path(name).asString(""));
    }
}
