package io.linli.bench.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the kernel knows about a process.
final class Kernel {
    /// The kernel counts in hundredths of a second (USER_HZ), whatever its own clock does.
    private static final long MICROS_PER_TICK = 10_000;

    private Kernel() {}

    /// User and system time of all its threads, ended ones too.
    static long cpuMicros(long pid) {
        var line = read(pid, "stat");
        // The name stands in brackets and may hold blanks; user and system time are the 12th and
        // 13th word behind it.
        var words = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(words[11]) + Long.parseLong(words[12])) * MICROS_PER_TICK;
    }

    static long residentKib(long pid) {
        return status(pid, "VmRSS:");
    }

    /// The most that was ever resident.
    static long peakKib(long pid) {
        return status(pid, "VmHWM:");
    }

    private static long status(long pid, String word) {
        return read(pid, "status")
                .lines()
                .filter(line -> line.startsWith(word))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException e) {
            throw new UncheckedIOException("process " + pid + " has ended", e);
        }
    }
}
