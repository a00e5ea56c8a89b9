package io.linli.dev.part;

import io.linli.dev.box.Json;
import io.linli.dev.process.Launch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Sessions, nonces and short-lived memory. Kept on disk, at most one second behind.
public final class Redis implements Part {
    private static final int ANSWER_MILLIS = 1_000;

    private final Path folder;
    private final Path archive;
    private final int port;
    private final String password;

    /// @param archive the jar that carries the program
    public Redis(Path folder, Path archive, int port, String password) {
        this.folder = folder;
        this.archive = archive;
        this.port = port;
        this.password = password;
    }

    @Override
    public String name() {
        return "redis";
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("redis", port);
    }

    @Override
    public void prepare(Progress progress) {
        if (Files.exists(program())) {
            return;
        }
        var platform =
                System.getProperty("os.arch").equals("aarch64") ? "linux-arm64" : "linux-amd64";
        try {
            Archives.program(archive, "redis-server-7.0.15-" + platform, program());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The password stands in a file, since everyone can read a command line.
    @Override
    public Launch launch(Progress progress) {
        var settings = folder.resolve("redis.conf");
        Json.write(
                settings,
                """
                bind 127.0.0.1
                port %d
                dir "%s"
                requirepass %s
                appendonly yes
                appendfsync everysec
                save ""
                maxmemory 64mb
                maxmemory-policy noeviction
                daemonize no\
                """
                        .formatted(port, folder, password));
        return new Launch(List.of(program().toString(), settings.toString()), Map.of(), folder);
    }

    @Override
    public boolean isReady() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(ANSWER_MILLIS);
            var ask = "AUTH " + password + "\r\nPING\r\n";
            socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
            var answer = socket.getInputStream().readNBytes("+OK\r\n+PONG\r\n".length());
            return new String(answer, StandardCharsets.US_ASCII).endsWith("+PONG\r\n");
        } catch (IOException e) {
            return false;
        }
    }

    private Path program() {
        return folder.resolve(archive.getFileName().toString().replace(".jar", "-server"));
    }
}
