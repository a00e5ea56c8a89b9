package io.linli.dev.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A Spring Boot jar taken apart, because a JVM loads classes from plain jars faster and can cache
/// them. Each content has its own folder, so a build does not disturb what is running.
final class AppFolder {
    private static final Duration UNPACK_MAX = Duration.ofMinutes(1);

    private final Path folder;
    private final Path jar;

    /// @param apps where the folders of all applications lie
    /// @param bootJar as the build made it
    AppFolder(Path apps, String name, Path bootJar) {
        try {
            this.folder = apps.resolve(name).resolve(Fingerprint.of(bootJar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.jar = bootJar;
    }

    /// Unpacks the jar unless that was done, and drops what earlier builds left.
    void prepare(Path log) {
        if (Files.exists(folder)) {
            return;
        }
        var fresh = folder.resolveSibling(folder.getFileName() + ".new");
        try {
            Folders.delete(folder.getParent());
            Files.createDirectories(folder.getParent());
            Tool.run(
                    List.of(
                            JvmCommand.thisJava().toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--destination",
                            fresh.toString()),
                    Map.of(),
                    UNPACK_MAX,
                    log);
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /// The application's own jar; its manifest names the libraries beside it.
    Path jar() {
        return folder.resolve(jar.getFileName());
    }
}
