package io.linli.adapters.simulators.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.linli.signing.SignedRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// JSON over HTTP on loopback, on virtual threads.
public final class Web implements AutoCloseable {
    public static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private static final Logger LOG = System.getLogger(Web.class.getName());
    private static final int BODY_MAX = 64 * 1024;
    private static final Charset GBK = Charset.forName("GBK");

    private final HttpServer server;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("simulator-", 0).factory());

    /// What a request is answered with. Exactly one of `json` and `html` is there, unless it is cut
    /// off.
    ///
    /// @param cut whether the connection is closed without an answer
    /// @param isTorn whether it is closed in the middle of the answer
    public record Answer(
            int status,
            @Nullable Object json,
            @Nullable String html,
            boolean cut,
            boolean isTorn,
            Duration delay,
            Charset charset,
            Map<String, String> headers) {
        public static Answer json(int status, Object body) {
            return new Answer(status, body, null, false, false, Duration.ZERO, UTF_8, Map.of());
        }

        /// An answer in the `X-Sign` dialect's envelope.
        public static Answer envelope(int status, String code, String msg, @Nullable Object data) {
            var envelope = new LinkedHashMap<String, @Nullable Object>();
            envelope.put("code", code);
            envelope.put("msg", msg);
            envelope.put("data", data);
            return json(status, envelope);
        }

        public static Answer page(String html) {
            return new Answer(200, null, html, false, false, Duration.ZERO, UTF_8, Map.of());
        }

        /// No answer: the connection is closed.
        public static Answer none() {
            return new Answer(0, null, null, true, false, Duration.ZERO, UTF_8, Map.of());
        }

        Answer after(Duration wait) {
            return new Answer(status, json, html, cut, isTorn, wait, charset, headers);
        }

        Answer torn() {
            return new Answer(status, json, html, cut, true, delay, charset, headers);
        }

        Answer inGbk() {
            return new Answer(status, json, html, cut, isTorn, delay, GBK, headers);
        }

        Answer with(String header, String value) {
            return new Answer(
                    status, json, html, cut, isTorn, delay, charset, Map.of(header, value));
        }

        /// The same in other words, if it is an object.
        Answer worded(Consumer<ObjectNode> change) {
            if (json == null || !(JSON.valueToTree(json) instanceof ObjectNode tree)) {
                return this;
            }
            change.accept(tree);
            return new Answer(status, tree, html, cut, isTorn, delay, charset, headers);
        }

        byte[] bytes() {
            return (html == null ? JSON.writeValueAsString(json) : html).getBytes(charset);
        }
    }

    /// Answers one path.
    @FunctionalInterface
    public interface Handler {
        /// @throws IllegalArgumentException for a request that makes no sense; answered with 400
        Answer answer(SignedRequest request);
    }

    /// @param port 0 takes any free one
    public Web(int port) {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on " + port + ": " + e.getMessage(), e);
        }
        server.setExecutor(threads);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public void start() {
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /// Answers requests whose path is, or begins with, `path`.
    public void on(String method, String path, Handler handler) {
        server.createContext(
                path,
                exchange -> {
                    try (exchange) {
                        write(exchange, answer(method, exchange, handler));
                    } catch (IOException _) {
                        // whoever asked is gone
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    /// The value of a query parameter, decoded.
    public static Optional<String> query(SignedRequest request, String name) {
        var query = request.rawQuery() == null ? "" : request.rawQuery();
        for (var pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return Optional.of(URLDecoder.decode(pair.substring(name.length() + 1), UTF_8));
            }
        }
        return Optional.empty();
    }

    /// @throws IllegalArgumentException if the body is not such an object
    public static <T> T read(SignedRequest request, Class<T> type) {
        try {
            var body = JSON.readValue(request.body(), type);
            if (body != null) {
                return body;
            }
        } catch (JacksonException _) {
            // said below
        }
        throw new IllegalArgumentException("body (expected: a JSON object)");
    }

    private static Answer answer(String method, HttpExchange exchange, Handler handler)
            throws IOException {
        var body = exchange.getRequestBody().readNBytes(BODY_MAX + 1);
        if (body.length > BODY_MAX) {
            return Answer.envelope(
                    413, "A0413", "body (expected: up to " + BODY_MAX + " bytes)", null);
        }
        if (!exchange.getRequestMethod().equals(method)) {
            return Answer.envelope(405, "A0405", "method (expected: " + method + ")", null);
        }
        try {
            return handler.answer(
                    SignedRequest.of(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI(),
                            Map.copyOf(exchange.getRequestHeaders()),
                            body));
        } catch (IllegalArgumentException e) {
            return Answer.envelope(400, "A0400", String.valueOf(e.getMessage()), null);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a simulator failed", e);
            return Answer.envelope(500, "B0001", "failed", null);
        }
    }

    private static void write(HttpExchange exchange, Answer answer)
            throws IOException, InterruptedException {
        Thread.sleep(answer.delay());
        if (answer.cut()) {
            return; // closing without an answer hangs up
        }
        var bytes = answer.bytes();
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        answer.html() == null ? "application/json" : "text/html; charset=utf-8");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes, 0, answer.isTorn() ? 1 : bytes.length);
    }
}
