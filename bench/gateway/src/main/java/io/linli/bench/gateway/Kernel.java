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
        return cpuMicros(read(file(pid, "stat")));
    }

    private static long cpuMicros(String line) {
        // The name stands in brackets and may hold blanks; user and system time are the 12th and
        // 13th word behind it.
        var words = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(words[11]) + Long.parseLong(words[12])) * MICROS_PER_TICK;
    }

    /// Of the compilers of a virtual machine only; 0 for what is none.
    static long compilerMicros(long pid) {
        try (var threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            return threads.filter(Kernel::isCompiler)
                    .mapToLong(thread -> cpuMicros(read(thread.resolve("stat"))))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException("process " + pid + " has ended", e);
        }
    }

    private static boolean isCompiler(Path thread) {
        return Files.exists(thread) && read(thread.resolve("comm")).matches("C[12] Compiler.*\\s*");
    }

    static long residentKib(long pid) {
        return status(pid, "VmRSS:");
    }

    /// The most that was ever resident.
    static long peakKib(long pid) {
        return status(pid, "VmHWM:");
    }

    private static long status(long pid, String word) {
        return read(file(pid, "status"))
                .lines()
                .filter(line -> line.startsWith(word))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    private static Path file(long pid, String name) {
        return Path.of("/proc", Long.toString(pid), name);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": the process has ended", e);
        }
    }
}
