package io.linli.adapters.outside;

import static io.linli.adapters.outside.PlatformFailure.Cause.DOWN;
import static io.linli.adapters.outside.PlatformFailure.Cause.NONSENSE;

import feign.Feign;
import feign.Request;
import feign.Response;
import feign.Retryer;
import feign.Util;
import io.linli.mesh.call.Trace;
import io.linli.signing.RequestSigner;
import java.io.IOException;
import java.lang.reflect.Type;
import java.net.http.HttpClient;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Makes Feign clients for platforms that answer in an [Envelope]. Repeats are left to [Guard],
/// which knows which calls are safe to repeat.
public final class Outside {
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final HttpClient http;
    private final Request.Options options;

    /// @param timeLimit for a whole call; connecting gets at most two seconds of it
    public Outside(Duration timeLimit) {
        var connecting =
                timeLimit.compareTo(Duration.ofSeconds(2)) < 0 ? timeLimit : Duration.ofSeconds(2);
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(connecting)
                        .build();
        this.options = new Request.Options(connecting, timeLimit, false);
    }

    /// A client of `api` whose every call is signed.
    public <T> T client(Class<T> api, String url, RequestSigner signer) {
        return Feign.builder()
                .client(new SignedHttp(http, signer))
                .options(options)
                .requestInterceptor(
                        call -> call.header(Trace.HEADER_NAME, Trace.current().header()))
                .retryer(Retryer.NEVER_RETRY)
                .encoder((body, _, template) ->
                        template.body(JSON.writeValueAsBytes(body), Util.UTF_8))
                .decoder(Outside::decode)
                .errorDecoder((_, response) -> failure(response))
                .target(api, url);
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
