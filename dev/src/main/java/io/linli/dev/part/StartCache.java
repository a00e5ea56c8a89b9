package io.linli.dev.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Loaded and linked classes of one program, kept in a file (JEP 483, 514). With it a JVM is ready
/// in about half the time. It fits only the very jars, flags and Java it was made with, so these
/// are part of its name; a program without one starts all the same.
public final class StartCache {
    private final Path folder;
    private final JvmCommand jvm;

    /// @param folder holds the program's jars; it goes away together with them
    StartCache(Path folder, JvmCommand jvm) {
        this.folder = folder;
        this.jvm = jvm;
    }

    public boolean isThere() {
        return Files.exists(file());
    }

    /// Starts the program, with the cache if there is one.
    List<String> startCommand() {
        return jvm.with(isThere() ? List.of("-XX:AOTCache=" + file()) : List.of());
    }

    /// Starts the program and notes, when it ends, which classes it used.
    List<String> recordCommand() {
        return jvm.with(List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recorded()));
    }

    /// Makes a cache of what was recorded.
    public List<String> assembleCommand() {
        return jvm.with(
                List.of(
                        "-XX:AOTMode=create",
                        "-XX:AOTConfiguration=" + recorded(),
                        "-XX:AOTCache=" + assembled()));
    }

    public Path recorded() {
        return folder.resolve("start.aotconf");
    }

    public Path assembled() {
        return folder.resolve("start.aot.new");
    }

    public Path file() {
        var made =
                List.of(
                        jvm.flags(),
                        Runtime.version().toString(),
                        jvm.classPath(),
                        jvm.mainClass());
        return folder.resolve("start-" + Integer.toHexString(made.hashCode()) + ".aot");
    }
}
