package io.linli.adapters.simulators;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.linli.adapters.simulators.kit.Web;
import io.linli.signing.RequestVerifier;
import io.linli.signing.SignatureRefused;
import io.linli.signing.SignedRequest;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.VerifyingKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/// Takes callbacks as the mesh would: checks the signature and answers code `0`.
final class CallbackReceiver implements AutoCloseable {
    final List<JsonNode> taken = new CopyOnWriteArrayList<>();
    final AtomicInteger wronglySigned = new AtomicInteger();

    /// Answers something else than code `0` while it is.
    volatile boolean away;

    private final HttpServer server;
    private final RequestVerifier verifier;

    CallbackReceiver(String secret) throws IOException {
        var key = VerifyingKey.of("linli-dispatch", SigningAlgorithm.HMAC_SM3, secret);
        verifier = new RequestVerifier(_ -> Optional.of(key), (_, _, _) -> true, Clock.systemUTC());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/callbacks/dispatch", this::take);
        server.start();
    }

    URI address() {
        var port = server.getAddress().getPort();
        return URI.create("http://127.0.0.1:" + port + "/callbacks/dispatch");
    }

    /// The steps of a department, each where it came first.
    List<String> steps(String org) {
        return taken.stream()
                .filter(callback -> callback.path("org").asString().equals(org))
                .map(callback -> callback.path("status").asString())
                .distinct()
                .toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var headers = Map.copyOf(exchange.getRequestHeaders());
        var answer = answer(SignedRequest.of("POST", exchange.getRequestURI(), headers, body));
        var bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String answer(SignedRequest request) {
        try {
            verifier.verify(request);
        } catch (SignatureRefused e) {
            wronglySigned.incrementAndGet();
            return "{\"code\":\"A0301\"}";
        }
        if (away) {
            return "<html>away</html>";
        }
        taken.add(Web.JSON.readTree(request.body()));
        return "{\"code\":\"0\"}";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
