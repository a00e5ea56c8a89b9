package io.linli.dev.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a process holds in memory.
///
/// @param resident bytes, pages shared with others counted in full
/// @param proportional bytes, shared pages divided among those who share them; 0 when not readable
public record MemoryUse(long resident, long proportional) {
    public static final MemoryUse NONE = new MemoryUse(0, 0);

    /// The process and everything it has started, since PostgreSQL works through children.
    public static MemoryUse ofTree(long pid) {
        var children =
                ProcessHandle.of(pid).map(p -> p.descendants().map(ProcessHandle::pid).toList());
        return children.orElse(List.of()).stream()
                .map(MemoryUse::of)
                .reduce(of(pid), MemoryUse::plus);
    }

    public MemoryUse plus(MemoryUse other) {
        return new MemoryUse(resident + other.resident, proportional + other.proportional);
    }

    /// One process without what it has started.
    public static MemoryUse of(long pid) {
        var proc = Path.of("/proc", Long.toString(pid));
        return new MemoryUse(
                kilobytes(proc.resolve("status"), "VmRSS:") * 1024,
                kilobytes(proc.resolve("smaps_rollup"), "Pss:") * 1024);
    }

    private static long kilobytes(Path file, String key) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
