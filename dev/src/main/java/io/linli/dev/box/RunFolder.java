package io.linli.dev.box;

import io.linli.dev.process.RunningProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Notes on what was started, one file per process, so that a later command can find and stop it
/// even when the launcher that wrote them is gone.
public final class RunFolder {
    /// The name under which a launcher that stays in the foreground notes itself.
    public static final String LAUNCHER = "launcher";

    private final Path folder;

    public RunFolder(Path folder) {
        this.folder = folder;
    }

    public void write(RunningProcess process) {
        Json.write(file(process.name()), process);
    }

    public Optional<RunningProcess> read(String name) {
        return Json.read(file(name), RunningProcess.class);
    }

    public void remove(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Everything noted, living or not, in the order of starting.
    public List<RunningProcess> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> Json.read(file, RunningProcess.class))
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(RunningProcess::startedAt))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<RunningProcess> living() {
        return all().stream().filter(RunningProcess::isAlive).toList();
    }

    /// Makes sure only one command changes the mesh at a time. The system lets go of the lock when
    /// its holder dies, however it dies.
    ///
    /// @return empty when another command holds it
    public Optional<FileLock> lock() {
        try {
            Files.createDirectories(folder);
            var channel =
                    FileChannel.open(
                            folder.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            return Optional.ofNullable(channel.tryLock());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".json");
    }
}
