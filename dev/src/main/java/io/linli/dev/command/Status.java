package io.linli.dev.command;

import io.linli.dev.part.Mesh;
import io.linli.dev.process.MemoryUse;
import io.linli.dev.process.RunningProcess;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Shows what runs, where, for how long and how big it is.
final class Status {
    private static final String LINE = "  %-28s %-8s %-8s %8s %9s  %s";
    private static final int SOME_STOPPED = 1;
    private static final int NOT_RUNNING = 3;

    private final Box box;
    private final Screen screen;

    Status(Box box, Screen screen) {
        this.box = box;
        this.screen = screen;
    }

    /// @return 0 when all runs, 1 when some part has stopped, 3 when nothing runs
    int run() {
        var noted = Stream.concat(box.parts().stream(), others()).toList();
        if (noted.stream().noneMatch(RunningProcess::isAlive)) {
            screen.say("Linli is not running.");
            return NOT_RUNNING;
        }
        screen.say(LINE.formatted("name", "state", "pid", "RSS MiB", "up", "ports"));
        var total = MemoryUse.NONE;
        var stopped = 0;
        for (var process : noted) {
            var memory = memory(process);
            total = total.plus(memory);
            stopped += process.isAlive() ? 0 : 1;
            screen.say(line(process, memory));
        }
        screen.say(total(total));
        if (!Files.exists(box.layout().meshFile())) {
            screen.say("  The mesh is not ready: it is starting, or its start has failed.");
        }
        return stopped == 0 ? 0 : SOME_STOPPED;
    }

    /// Launchers and practice runs, as long as they live.
    private Stream<RunningProcess> others() {
        return box.run().living().stream().filter(process -> !Mesh.NAMES.contains(process.name()));
    }

    private static MemoryUse memory(RunningProcess process) {
        if (!process.isAlive()) {
            return MemoryUse.NONE;
        }
        return Mesh.NAMES.contains(process.name())
                ? MemoryUse.ofTree(process.pid())
                : MemoryUse.of(process.pid());
    }

    private static String line(RunningProcess process, MemoryUse memory) {
        var alive = process.isAlive();
        return LINE.formatted(
                process.name(),
                alive ? "running" : "stopped",
                process.pid(),
                alive ? Long.toString(mebibytes(memory.resident())) : "-",
                alive ? uptime(process) : "-",
                process.ports().entrySet().stream()
                        .map(port -> port.getKey() + " " + port.getValue())
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    private static String total(MemoryUse total) {
        var shared =
                total.proportional() == 0
                        ? ""
                        : "; %d MiB with shared pages counted once (PSS)"
                                .formatted(mebibytes(total.proportional()));
        return "  memory: %d MiB resident%s".formatted(mebibytes(total.resident()), shared);
    }

    private static String uptime(RunningProcess process) {
        var up = Duration.between(process.startedAt(), Instant.now());
        return "%d:%02d:%02d".formatted(up.toHours(), up.toMinutesPart(), up.toSecondsPart());
    }

    private static long mebibytes(long bytes) {
        return bytes / (1024 * 1024);
    }
}
