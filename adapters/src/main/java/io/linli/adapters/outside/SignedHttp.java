package io.linli.adapters.outside;

import feign.Client;
import feign.Request;
import feign.Response;
import io.linli.signing.SignedRequest;
import io.linli.signing.Signer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Sends Feign's requests, each signed as it leaves, so that a repeated one has a nonce of its own.
/// Never follows a redirect, never repeats a request by itself, and reads no answer over 64 KB.
public final class SignedHttp implements Client {
    private static final int ANSWER_MAX = 64 * 1024;
    private static final Set<String> SET_BY_CLIENT = Set.of("content-length", "host", "connection");
    private static final byte[] EMPTY = {};

    private final HttpClient http;
    private final Signer signer;

    public SignedHttp(HttpClient http, Signer signer) {
        this.http = http;
        this.signer = signer;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        var uri = URI.create(request.url());
        var method = request.httpMethod().name();
        var body = request.body() == null ? EMPTY : request.body();
        var out =
                HttpRequest.newBuilder(uri)
                        .timeout(Duration.ofMillis(options.readTimeoutMillis()))
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        request.headers()
                .forEach((name, values) -> {
                    if (!SET_BY_CLIENT.contains(name.toLowerCase(Locale.ROOT))) {
                        values.forEach(value -> out.header(name, value));
                    }
                });
        signer.headersFor(SignedRequest.of(method, uri, contentType(request), body))
                .forEach(out::setHeader);
        return answer(request, send(out.build()));
    }

    /// The one header a signature may depend on: some dialects cover forms and no other bodies.
    private static Map<String, List<String>> contentType(Request request) {
        return request.headers().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("content-type"))
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, header -> List.copyOf(header.getValue())));
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return http.send(
                    request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), ANSWER_MAX));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            var interrupted = new InterruptedIOException("interrupted while waiting for an answer");
            interrupted.initCause(e);
            throw interrupted;
        }
    }

    private static Response answer(Request request, HttpResponse<byte[]> answer) {
        return Response.builder()
                .request(request)
                .status(answer.statusCode())
                .headers(headers(answer))
                .body(answer.body())
                .build();
    }

    private static Map<String, Collection<String>> headers(HttpResponse<byte[]> answer) {
        return answer.headers().map().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, header -> List.copyOf(header.getValue())));
    }
}
