package io.linli.citizen.governance.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.linli.citizen.governance.attachments.Blobs;
import io.linli.mesh.refusal.Refusal;
import io.linli.mesh.testkit.SettableClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Both stores keep to the port's doc; that of S3 over real HTTP, to a server that checks
/// signatures.
class BlobsTest {
    private static final String KEY = "110105017036/0f0f/ab12";
    private static final byte[] CONTENT = {1, 2, 3, -1};
    private static final String SECRET = "secret-of-the-store";

    @TempDir private Path folder;

    private final SettableClock clock = SettableClock.at("2026-11-20T10:00:00+08:00");
    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatWasPutIsThereAndPuttingItAgainChangesNothing() {
        for (var blobs : new Blobs[] {new DiskBlobs(folder), s3(SECRET)}) {
            blobs.put(KEY, CONTENT, "image/png");
            blobs.put(KEY, CONTENT, "image/png");
            assertThat(blobs.get(KEY)).isEqualTo(CONTENT);
        }
        assertThat(kept).containsOnlyKeys("/cases/" + KEY);
        assertThat(folder.resolve(KEY)).hasBinaryContent(CONTENT);
    }

    @Test
    void aStoreThatDoesNotHaveItIsAtFault() {
        away(() -> new DiskBlobs(folder).get(KEY));
        away(() -> s3(SECRET).get(KEY));
    }

    @Test
    void aStoreThatRefusesOrIsGoneIsAway() {
        away(() -> s3("another").put(KEY, CONTENT, "image/png"));
        server.stop(0);
        away(() -> s3(SECRET).put(KEY, CONTENT, "image/png"));
    }

    @Test
    void aKeyNeverLeavesTheFolder() {
        for (var key : new String[] {"../x", "a/../../x", "/etc/x", "a//b", ""}) {
            assertThatThrownBy(() -> new DiskBlobs(folder).put(key, CONTENT, "image/png"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private S3Blobs s3(String secret) {
        var endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new S3Blobs(endpoint, "cases", new SigV4("cn-1", "s3", "me", secret), clock);
    }

    private static void away(Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason().name()).isEqualTo("STORE_AWAY"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var path = exchange.getRequestURI().getRawPath();
            if (!isSigned(exchange, body)) {
                exchange.sendResponseHeaders(403, -1);
                return;
            }
            if (exchange.getRequestMethod().equals("PUT")) {
                kept.put(path, body);
                exchange.sendResponseHeaders(200, -1);
                return;
            }
            var found = kept.get(path);
            exchange.sendResponseHeaders(found == null ? 404 : 200, found == null ? -1 : 0);
            if (found != null) {
                exchange.getResponseBody().write(found);
            }
        }
    }

    /// Signs what really came over the wire, by the headers that the request says are signed.
    private boolean isSigned(HttpExchange exchange, byte[] body) {
        var headers = exchange.getRequestHeaders();
        var authorization = Objects.requireNonNull(headers.getFirst("authorization"));
        var names = authorization.replaceAll(".*SignedHeaders=([^,]*),.*", "$1").split(";");
        var more = new HashMap<String, String>();
        for (var name : names) {
            if (!name.equals("host") && !name.startsWith("x-amz-")) {
                more.put(name, headers.getFirst(name));
            }
        }
        var uri =
                URI.create(
                        "http://"
                                + headers.getFirst("host")
                                + exchange.getRequestURI().getRawPath());
        var expected =
                new SigV4("cn-1", "s3", "me", SECRET)
                        .headers(
                                exchange.getRequestMethod(),
                                uri,
                                body,
                                more,
                                Instant.parse("2026-11-20T02:00:00Z"));
        return authorization.equals(expected.get("authorization"));
    }
}
