package io.linli.adapters.simulators.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// One line of JSON for each thing that has happened, so that a simulator that is killed goes on
/// where it was. Without a file it remembers nothing.
public final class Journal<T> {
    private final @Nullable Path file;
    private final Class<T> type;

    /// @param folder `null` to remember nothing
    public Journal(@Nullable Path folder, String name, Class<T> type) {
        this.file = folder == null ? null : folder.resolve(name + ".jsonl");
        this.type = type;
    }

    /// Written to the system before this returns.
    public synchronized void append(T entry) {
        if (file == null) {
            return;
        }
        var line = Web.JSON.writeValueAsString(entry) + "\n";
        try {
            Files.writeString(
                    file, line, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Everything of an earlier run; a line cut off by a kill is left out.
    public synchronized List<T> entries() {
        var entries = new ArrayList<T>();
        if (file == null || Files.notExists(file)) {
            return entries;
        }
        try {
            for (var line : Files.readAllLines(file, UTF_8)) {
                try {
                    entries.add(Web.JSON.readValue(line, type));
                } catch (JacksonException _) {
                    // the line a kill cut off; what it said was never answered
                }
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Begins anew with `entries`, which keeps the file as small as the memory.
    public synchronized void restart(List<T> entries) {
        if (file == null) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(fresh, entries.stream().map(Web.JSON::writeValueAsString).toList(), UTF_8);
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
