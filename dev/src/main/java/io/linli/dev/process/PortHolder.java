package io.linli.dev.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Names the process that listens on a port, so that a refusal can say whom to ask.
public final class PortHolder {
    private static final String LISTENING = "0A";

    private PortHolder() {}

    /// Such as `java (pid 4711)`; empty when the holder cannot be seen from here.
    public static Optional<String> of(int port) {
        return sockets(port).flatMap(PortHolder::holders).findFirst();
    }

    /// Whether it is this process, and not another one that was quicker, which listens on the port.
    public static boolean is(long pid, int port) {
        return sockets(port).anyMatch(socket -> holds(pid, socket));
    }

    private static Stream<String> sockets(int port) {
        var suffix = ":%04X".formatted(port);
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> lines(Path.of(table)))
                .map(line -> line.strip().split("\\s+"))
                .filter(row ->
                        row.length > 9 && row[1].endsWith(suffix) && row[3].equals(LISTENING))
                .map(row -> "socket:[" + row[9] + "]");
    }

    private static Stream<String> holders(String socket) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), socket))
                .map(process -> commandName(process.pid()) + " (pid " + process.pid() + ")");
    }

    private static boolean holds(long pid, String socket) {
        try (var open = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return open.anyMatch(link -> target(link).equals(socket));
        } catch (IOException e) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static String commandName(long pid) {
        return lines(Path.of("/proc", Long.toString(pid), "comm")).findFirst().orElse("a process");
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
