package io.linli.mesh.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A real Redis for a test class; it can be taken away and brought back in the middle of a test.
public final class RedisExtension implements BeforeAllCallback, AfterAllCallback {
    private static final Duration START_MAX = Duration.ofSeconds(10);
    private static final String PASSWORD = "test-only";

    private Path home;
    private int port;
    private Process process;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        home = Files.createTempDirectory("linli-redis");
        port = freePort();
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        stop();
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    public URI uri() {
        return URI.create("redis://:" + PASSWORD + "@127.0.0.1:" + port);
    }

    public void start() throws IOException {
        var binary = binary();
        process =
                new ProcessBuilder(
                                binary.toString(),
                                "--port",
                                Integer.toString(port),
                                "--bind",
                                "127.0.0.1",
                                "--dir",
                                home.toString(),
                                "--save",
                                "",
                                "--requirepass",
                                PASSWORD)
                        .redirectErrorStream(true)
                        .redirectOutput(home.resolve("redis.log").toFile())
                        .start();
        awaitPort();
    }

    /// Takes the server away without a word, as a crash would.
    public void stop() {
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path binary() throws IOException {
        var binary = home.resolve("redis-server");
        if (Files.notExists(binary)) {
            try (var packed =
                    RedisExtension.class.getResourceAsStream("/redis-server-7.0.15-linux-amd64")) {
                Files.copy(
                        Objects.requireNonNull(packed),
                        binary,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            binary.toFile().setExecutable(true);
        }
        return binary;
    }

    private void awaitPort() {
        var end = System.nanoTime() + START_MAX.toNanos();
        while (System.nanoTime() < end) {
            try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException e) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
        throw new IllegalStateException("Redis did not come up; see " + home.resolve("redis.log"));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
