package io.linli.dev.command;

import io.linli.dev.box.Trouble;
import io.linli.dev.part.Part;
import io.linli.dev.part.Progress;
import io.linli.dev.process.PortHolder;
import io.linli.dev.process.ProcessIdentity;
import io.linli.dev.process.RunningProcess;
import io.linli.dev.process.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;

/// Starts one part, notes it, and waits until it does its work.
final class StartOne {
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final int TAIL_LINES = 12;

    private final Box box;
    private final Progress progress;

    StartOne(Box box, Progress progress) {
        this.box = box;
        this.progress = progress;
    }

    /// @return time from start to ready
    /// @throws Trouble when it ends or is silent for too long; carries the end of its log
    Duration start(Part part) {
        var launch = part.launch(progress);
        var begin = System.nanoTime();
        var process = box.starter().start(part.name(), launch);
        note(part, process);
        var ready =
                Waiting.until(
                        part.patience(),
                        LOOK_EVERY,
                        () -> !process.isAlive() || (part.isReady() && answers(part, process)));
        if (!process.isAlive()) {
            throw trouble(part, "ended with " + process.exitValue() + " before it was ready");
        }
        if (!ready) {
            throw trouble(part, "was not ready after " + part.patience().toSeconds() + " s");
        }
        var took = Duration.ofNanos(System.nanoTime() - begin);
        part.onceReady();
        return took;
    }

    /// A mesh that starts beside this one may have been quicker on a port; what is ready there is
    /// not ours, and ours is about to end over it.
    private static boolean answers(Part part, Process process) {
        return part.ports().values().stream().allMatch(port -> PortHolder.is(process.pid(), port));
    }

    private void note(Part part, Process process) {
        ProcessIdentity.of(process.pid())
                .ifPresent(identity ->
                        box.run()
                                .write(
                                        new RunningProcess(
                                                part.name(),
                                                identity,
                                                part.ports(),
                                                part.stopSignal(),
                                                Instant.now())));
    }

    private Trouble trouble(Part part, String what) {
        var log = box.starter().log(part.name());
        return new Trouble(
                part.name() + " " + what + "; its log ends with:\n" + tail(log),
                "./linli logs " + part.name() + " shows all of it; ./linli up tries again");
    }

    private static String tail(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return lines.stream()
                    .skip(Math.max(0, lines.size() - TAIL_LINES))
                    .map(line -> "    " + line)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
