package io.linli.dev.command;

import io.linli.dev.box.Layout;
import io.linli.dev.box.RunFolder;
import io.linli.dev.box.Trouble;
import io.linli.dev.part.Mesh;
import io.linli.dev.process.RunningProcess;
import io.linli.dev.process.Starter;
import io.linli.dev.process.Waiting;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The mesh as commands see it: its folders, its notes on processes, and the means to start one.
record Box(Layout layout, RunFolder run, Starter starter) {
    private static final Duration LOCK_WAIT_MAX = Duration.ofSeconds(30);

    static Box of(Layout layout) {
        return new Box(
                layout, new RunFolder(layout.run()), new Starter(layout.state(), layout.logs()));
    }

    /// Makes this command the only one that changes the mesh.
    ///
    /// @throws Trouble when another one still does after a while
    FileLock lock() {
        var lock = new AtomicReference<@Nullable FileLock>();
        Waiting.until(
                LOCK_WAIT_MAX,
                Duration.ofMillis(200),
                () -> {
                    lock.set(run.lock().orElse(null));
                    return lock.get() != null;
                });
        var held = lock.get();
        if (held == null) {
            throw new Trouble(
                    "another ./linli command is changing this mesh",
                    "wait for it, or stop it: ./linli down");
        }
        return held;
    }

    /// Whether a start came to its end and everything it started is still there.
    boolean isComplete() {
        var parts = parts();
        return Files.exists(layout.meshFile())
                && !parts.isEmpty()
                && parts.stream().allMatch(RunningProcess::isAlive);
    }

    /// The notes on the parts of the mesh in their usual order, without launchers and practice
    /// runs.
    List<RunningProcess> parts() {
        return Mesh.NAMES.stream().map(run::read).flatMap(Optional::stream).toList();
    }
}
