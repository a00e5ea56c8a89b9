package io.linli.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Calls the gateway the way a careful client does: every write carries a key of its own, and a
/// call that got no answer, or was told to come back later, is repeated under the same key for a
/// while.
public final class Api {
    /// What proves who is calling; made anew for every try, since a signature may be used once.
    @FunctionalInterface
    public interface Proof {
        Map<String, String> headersFor(
                String method, URI uri, Map<String, String> headers, byte[] body);
    }

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration ANSWER_MAX = Duration.ofSeconds(15);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(3))
                    .build();
    private final String gateway;
    private final Proof proof;

    public Api(String gateway, Proof proof) {
        this.gateway = gateway;
        this.proof = proof;
    }

    public Answer get(String path) {
        return repeat("GET", path, Map.of(), new byte[0]);
    }

    public Answer post(String path, Map<String, ?> body) {
        return post(path, UUID.randomUUID().toString(), body);
    }

    /// @param key the `Idempotency-Key`
    public Answer post(String path, String key, Map<String, ?> body) {
        var bytes = MeshFile.JSON.writeValueAsBytes(body);
        return repeat(
                "POST",
                path,
                Map.of("content-type", "application/json", "idempotency-key", key),
                bytes);
    }

    private Answer repeat(String method, String path, Map<String, String> headers, byte[] body) {
        return Patience.until(
                method + " " + path,
                PATIENCE,
                PAUSE,
                () -> {
                    var answer = once(method, path, headers, body);
                    return answer.status() >= 502 && answer.status() <= 504 ? null : answer;
                });
    }

    /// One try, with exactly these headers beside the proof.
    public Answer once(String method, String path, Map<String, String> headers, byte[] body)
            throws IOException {
        var uri = URI.create(gateway + path);
        var all = new HashMap<>(headers);
        all.putAll(proof.headersFor(method, uri, headers, body));
        var request =
                HttpRequest.newBuilder(uri)
                        .timeout(ANSWER_MAX)
                        .method(
                                method,
                                body.length == 0
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        all.forEach(request::header);
        try {
            var response =
                    http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
