package io.linli.adapters.outside;

import static io.linli.adapters.outside.PlatformFailure.Cause.DOWN;
import static io.linli.adapters.outside.PlatformFailure.Cause.NONSENSE;

import feign.Feign;
import feign.Request;
import feign.Response;
import feign.Retryer;
import feign.Util;
import feign.codec.ErrorDecoder;
import io.linli.mesh.call.Trace;
import io.linli.signing.Signer;
import java.io.IOException;
import java.lang.reflect.Type;
import java.net.http.HttpClient;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes Feign clients for platforms that answer in an [Envelope]. Repeats are left to [Guard],
/// which knows which calls are safe to repeat.
public final class Outside {
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final HttpClient http;
    private final Request.Options options;

    /// What an answer with an HTTP status other than 2xx means in a platform's dialect.
    @FunctionalInterface
    public interface Saying {
        /// @param body the JSON it came with; empty if it is none
        PlatformFailure of(int status, Optional<JsonNode> body);
    }

    /// @param timeLimit for a whole call; connecting gets at most two seconds of it
    public Outside(Duration timeLimit) {
        this(timeLimit, Outside.defaultTls());
    }

    /// @param tls whom to trust; else the JVM's own
    public Outside(Duration timeLimit, SSLContext tls) {
        var connecting =
                timeLimit.compareTo(Duration.ofSeconds(2)) < 0 ? timeLimit : Duration.ofSeconds(2);
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(connecting)
                        .sslContext(tls)
                        .build();
        this.options = new Request.Options(connecting, timeLimit, false);
    }

    /// A client of `api` whose every call is signed, and whose failures come in an [Envelope].
    public <T> T client(Class<T> api, String url, Signer signer) {
        return built(api, url, signer, (_, response) -> failure(response));
    }

    /// A client of `api` for a platform that words failures in its own way.
    public <T> T client(Class<T> api, String url, Signer signer, Saying saying) {
        return built(
                api, url, signer, (_, response) -> saying.of(response.status(), body(response)));
    }

    private <T> T built(Class<T> api, String url, Signer signer, ErrorDecoder errors) {
        return Feign.builder()
                .client(new SignedHttp(http, signer))
                .options(options)
                .requestInterceptor(
                        call -> call.header(Trace.HEADER_NAME, Trace.current().header()))
                .retryer(Retryer.NEVER_RETRY)
                .encoder((body, _, template) -> template.body(encoded(body), Util.UTF_8))
                .decoder(Outside::decode)
                .errorDecoder(errors)
                .target(api, url);
    }

    private static byte[] encoded(Object body) {
        return body instanceof Form form ? form.encoded() : JSON.writeValueAsBytes(body);
    }

    private static Optional<JsonNode> body(Response response) {
        try {
            return Optional.of((JsonNode) decode(response, JsonNode.class))
                    .filter(JsonNode::isObject);
        } catch (PlatformFailure | IOException _) {
            return Optional.empty();
        }
    }

    private static SSLContext defaultTls() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the JVM has no TLS", e);
        }
    }

    private static Object decode(Response response, Type type) throws IOException {
        if (response.body() == null) {
            throw new PlatformFailure(NONSENSE, "body: none (expected: JSON)", null);
        }
        try (var in = response.body().asInputStream()) {
            Object answer = JSON.readValue(in, JSON.constructType(type));
            if (answer == null) {
                throw new PlatformFailure(NONSENSE, "body: null (expected: a JSON object)", null);
            }
            return answer;
        } catch (JacksonException e) {
            throw new PlatformFailure(NONSENSE, "body: cannot be read (expected: JSON)", e);
        }
    }

    /// What an HTTP status other than 2xx means. The envelope in it, if any, tells more.
    private static PlatformFailure failure(Response response) {
        var status = response.status();
        if (status >= 500 || status == 429 || status == 401 || status == 403) {
            return new PlatformFailure(DOWN, "HTTP " + status + " (expected: 200)", null);
        }
        try {
            var envelope =
                    (Envelope<?>)
                            decode(response, new TypeReference<Envelope<Object>>() {}.getType());
            return envelope.failure();
        } catch (PlatformFailure | IOException e) {
            return new PlatformFailure(NONSENSE, "HTTP " + status + " (expected: 200)", e);
        }
    }
}
