package io.linli.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.management.UnixOperatingSystemMXBean;
import io.linli.gateway.problem.Problems;
import io.netty.util.internal.PlatformDependent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

/// Paths, headers and bodies that nobody in their right mind would send, against the running
/// gateway: nothing of it is answered 500, nothing is left behind. Bar: B10. Seconds by default,
/// ten minutes with `./linli test --all`, any other time with `-Dlinli.fuzz.seconds=`.
@ExtendWith(World.Provider.class)
@Timeout(900)
class EdgeFuzzTest {
    private static final boolean LONG = Boolean.getBoolean("linli.long");
    private static final Duration LASTS =
            Duration.ofSeconds(Integer.getInteger("linli.fuzz.seconds", LONG ? 600 : 6));
    private static final long SEED = Long.getLong("linli.seed", System.nanoTime());
    private static final int ANSWER_MILLIS_MAX = 20_000;
    private static final int WHOLE_MILLIS_MAX = 200; // within which a whole request is answered
    private static final long HEAP_MAX = 48L << 20;
    private static final long DIRECT_MAX = 32L << 20;
    private static final int FILES_MAX = 40;

    private static final String[] METHODS = {
        "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "CONNECT", "get", "X-Y"
    };
    private static final String[] SOUND = {
        "GET /v1/cases?pageSize=5",
        "GET /v1/cases/3f2c7c1e-8a5d-4f6b-9c3e-2d1f0a9b8c7d",
        "GET /v1/cases:count",
        "GET /v1/cases:watch",
        "HEAD /v1/cases",
        "OPTIONS /v1/cases",
        "POST /v1/cases",
        "GET /openapi.json",
        "GET /actuator/health",
        "GET /"
    };
    private static final String[] PARTS = {
        "v1",
        "cases",
        "3f2c7c1e-8a5d-4f6b-9c3e-2d1f0a9b8c7d",
        "whistles",
        "partners",
        "regions",
        "110105017",
        "..",
        ".",
        "%2e%2e",
        "%2F",
        "%00",
        "%",
        "%zz",
        ";x=1",
        "",
        "~",
        "*",
        ":accept",
        ":watch",
        "a:b",
        "%E4%BD%A0",
        "\u00ff",
        "actuator",
        "health",
        "console",
        "oauth2",
        "callbacks",
        "V1",
        "CASES",
        "cases:count",
        "%c0%af",
        "{id}",
        "a".repeat(300)
    };
    private static final String[] QUERIES = {
        "",
        "?",
        "?page_size=5",
        "?pageSize=x",
        "?a=b&a=c",
        "?%",
        "?=",
        "?&&&",
        "?filter.x.y=1",
        "?state=FILED",
        "?page_size=99999999999999999999",
        "?" + "q=1&".repeat(400),
        "?%00=%00"
    };
    private static final String[] HEADERS = {
        "Content-Type: application/json",
        "Content-Type: text/plain",
        "Content-Type: ;;;",
        "Accept: text/event-stream",
        "Accept: application/x-ndjson",
        "Accept: */*;q=x",
        "Accept-Encoding: gzip",
        "Content-Encoding: gzip",
        "Content-Encoding: br",
        "Authorization: Bearer x.y.z",
        "Authorization: Bearer",
        "Authorization: \u00e9",
        "Cookie: SESSION=abc",
        "Cookie: " + "a=b; ".repeat(200),
        "Signature: sig1=:AAAA:",
        "Signature-Input: sig1=(\"@method\");created=1",
        "Idempotency-Key: \"k\"",
        "Idempotency-Key: ",
        "Grpc-Timeout: 1n",
        "Grpc-Timeout: x",
        "Request-Timeout: -1",
        "X-Forwarded-For: 1.2.3.4",
        "Forwarded: for=_x",
        "Traceparent: 00-0-0-0",
        "Te: trailers",
        "Expect: 100-continue",
        "Upgrade: h2c",
        "Connection: upgrade",
        "Connection: close, te",
        "Transfer-Encoding: chunked",
        "Transfer-Encoding: chunked, chunked",
        "Content-Length: 5",
        "Content-Length: -1",
        "Content-Length: 4, 5",
        "Range: bytes=0-",
        "Last-Event-ID: x",
        "Linli-Caller: admin",
        "Grpc-Metadata-Linli-Caller: admin",
        "X-User-Id: 1",
        ": nameless",
        "no colon",
        " folded",
        "Bad\u0001Name: x",
        "Long: " + "x".repeat(9000)
    };
    private static final String[] BODIES = {
        "",
        "{}",
        "{",
        "[]",
        "null",
        "\"\"",
        "{\"title\":\"help\"}",
        "{\"title\":1}",
        "{\"title\":\"\\ud800\"}",
        "{\"a\":{\"b\":[[[[[[]]]]]]}}",
        "[".repeat(5000),
        "{\"title\":\"a\",\"title\":\"b\"}",
        "\u0000\u0001\u0002",
        "{\"externalId\":\"" + "9".repeat(5000) + "\"}",
        "0\r\n\r\n",
        "5\r\nhello\r\n0\r\n\r\n",
        "{\"x\":1e999}",
        "x".repeat(70_000)
    };

    private final Random random = new Random(SEED);
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private World world;

    /// What the gateway takes for a bug of its own.
    private final ListAppender<ILoggingEvent> bugs = new ListAppender<>();

    private final Logger log = (Logger) LoggerFactory.getLogger(Problems.class);

    @BeforeEach
    void in(World world) {
        this.world = world;
        bugs.start();
        log.addAppender(bugs);
    }

    @AfterEach
    void noneWasTakenForABug() {
        log.detachAppender(bugs);
        assertThat(bugs.list).as("seed %d", SEED).extracting(EdgeFuzzTest::told).isEmpty();
    }

    private static String told(ILoggingEvent event) {
        return event.getFormattedMessage() + " " + event.getThrowableProxy().getMessage();
    }

    private String any(String[] of) {
        return of[random.nextInt(of.length)];
    }

    @Test
    void nothingIsAnsweredWith500AndNothingIsLeftBehind() {
        runFor(Duration.ofSeconds(LONG ? 20 : 2)); // pools and caches fill
        var heap = heapAfterCollection();
        var direct = PlatformDependent.usedDirectMemory();
        var files = openFiles();
        runFor(LASTS);
        System.out.println("seed " + SEED + ", answers by status: " + statuses);
        assertThat(statuses).as("seed %d", SEED).containsKey(200).containsKey(400).containsKey(404);
        eventually(() -> openFiles() <= files + FILES_MAX);
        eventually(() -> heapAfterCollection() <= heap + HEAP_MAX);
        eventually(() -> PlatformDependent.usedDirectMemory() <= direct + DIRECT_MAX);
        assertThat(new Http(world).get("/v1/cases").status()).isEqualTo(200);
    }

    /// Some leave before the answer, some while it is on its way.
    @Test
    void whoeverLeavesEarlyIsNoBugOfOurs() throws IOException {
        for (var i = 0; i < 200; i++) {
            try (var socket = new Socket("localhost", world.port())) {
                socket.setSoLinger(true, 0);
                socket.getOutputStream()
                        .write(
                                "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                        .getBytes(StandardCharsets.ISO_8859_1));
                if (i % 2 == 0) {
                    socket.shutdownOutput();
                }
            }
        }
        assertThat(new Http(world).get("/v1/cases").status()).isEqualTo(200);
    }

    private void runFor(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            one();
        }
    }

    private void one() {
        var request = random.nextInt(4) == 0 ? damaged(request()) : request();
        try (var socket = new Socket("localhost", world.port())) {
            socket.setSoTimeout(ANSWER_MILLIS_MAX);
            if (random.nextInt(20) == 0) {
                socket.setSoLinger(true, 0); // leaves without waiting, with a reset
            }
            var out = socket.getOutputStream();
            var cut = random.nextInt(request.length + 1);
            out.write(request, 0, cut);
            out.flush();
            if (random.nextInt(10) == 0) {
                return; // leaves in the middle
            }
            out.write(request, cut, request.length - cut);
            out.flush();
            judge(answer(socket), request);
        } catch (SocketTimeoutException _) {
            throw new AssertionError("no answer, seed " + SEED + ": " + text(request));
        } catch (IOException _) {
            // a connection may be closed on whoever sends such things
        }
    }

    /// A request that says of itself that more is to come is answered once no more can come.
    private static String answer(Socket socket) throws IOException {
        var in = new PushbackInputStream(socket.getInputStream());
        try {
            socket.setSoTimeout(WHOLE_MILLIS_MAX);
            in.unread(Math.max(0, in.read()));
        } catch (SocketTimeoutException _) {
            socket.shutdownOutput();
        }
        socket.setSoTimeout(ANSWER_MILLIS_MAX);
        return new String(in.readNBytes(20), StandardCharsets.ISO_8859_1);
    }

    private void judge(String answer, byte[] request) {
        if (answer.startsWith("HTTP/1.1 ")) {
            var status = Integer.parseInt(answer.substring(9, 12));
            assertThat(status).as("seed %d: %s", SEED, text(request)).isNotEqualTo(500);
            statuses.merge(status, 1, Integer::sum);
        }
    }

    private static String text(byte[] request) {
        var text = new String(request, StandardCharsets.ISO_8859_1);
        return text.substring(0, Math.min(800, text.length()));
    }

    private byte[] request() {
        return random.nextInt(2) == 0 ? nearlySound() : odd();
    }

    /// One that would do, but for a header and a body.
    private byte[] nearlySound() {
        var line = any(SOUND);
        var body = line.startsWith("POST") ? any(BODIES) : "";
        var head = begun(line + " HTTP/1.1", true);
        if (random.nextInt(3) == 0) {
            head.append(any(HEADERS)).append("\r\n");
        }
        if (!body.isEmpty()) {
            head.append("Content-Type: application/json\r\n").append(length(body));
        }
        return bytes(head, body);
    }

    private byte[] odd() {
        var path = new StringBuilder(random.nextInt(3) == 0 ? "" : "/v1");
        for (var i = random.nextInt(5); i > 0; i--) {
            path.append(random.nextInt(15) == 0 ? "//" : "/").append(any(PARTS));
        }
        var line = any(METHODS) + ' ' + (path.isEmpty() ? "/" : path) + any(QUERIES);
        var version = random.nextInt(30) == 0 ? " HTTP/9.9" : " HTTP/1.1";
        var head = begun(line + version, random.nextInt(3) != 0);
        for (var i = random.nextInt(4); i > 0; i--) {
            head.append(any(HEADERS)).append("\r\n");
        }
        var body = random.nextInt(2) == 0 ? any(BODIES) : "";
        if (!body.isEmpty() && random.nextInt(5) != 0) {
            head.append(length(body));
        }
        return bytes(head, body);
    }

    private StringBuilder begun(String line, boolean known) {
        var head = new StringBuilder(line).append("\r\nHost: localhost\r\n");
        return known
                ? head.append("Authorization: Bearer ")
                        .append(world.realm.workerToken())
                        .append("\r\n")
                : head;
    }

    private static String length(String body) {
        return "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n";
    }

    private static byte[] bytes(StringBuilder head, String body) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private byte[] damaged(byte[] request) {
        for (var i = 1 + random.nextInt(6); i > 0; i--) {
            request[random.nextInt(request.length)] = (byte) random.nextInt(256);
        }
        return request;
    }

    private static void eventually(BooleanSupplier isSo) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!isSo.getAsBoolean()) {
            assertThat(System.nanoTime()).as("given back").isLessThan(end);
        }
    }

    private static long openFiles() {
        return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getOpenFileDescriptorCount();
    }

    private static long heapAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
