package io.linli.dev.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Which process a number meant when it was written down. The system hands the same number out
/// again later, so the moment of birth and the boot belong to the identity.
///
/// @param startTicks clock ticks between boot and birth, field 22 of `/proc/PID/stat`
/// @param bootId changes with every boot of the machine
public record ProcessIdentity(long pid, long startTicks, String bootId) {
    private static final Path PROC = Path.of("/proc");
    // Counted from the field after the closing bracket of the command name, which is field 3.
    private static final int STATE = 0;
    private static final int START_TICKS = 19;

    /// The identity of the process that has this number now; empty when none lives under it.
    public static Optional<ProcessIdentity> of(long pid) {
        return stat(pid)
                .filter(fields -> !isDead(fields))
                .map(fields ->
                        new ProcessIdentity(pid, Long.parseLong(fields[START_TICKS]), boot()));
    }

    public static ProcessIdentity ofThisProcess() {
        return of(ProcessHandle.current().pid()).orElseThrow();
    }

    /// Whether this very process still runs. One that has ended but was not collected by its parent
    /// counts as dead.
    public boolean isAlive() {
        return of(pid).filter(this::equals).isPresent();
    }

    private static boolean isDead(String[] fields) {
        return fields[STATE].equals("Z") || fields[STATE].equals("X");
    }

    private static Optional<String[]> stat(long pid) {
        try {
            var line = Files.readString(PROC.resolve(Long.toString(pid)).resolve("stat"));
            return Optional.of(line.substring(line.lastIndexOf(')') + 2).split(" "));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String boot() {
        try {
            return Files.readString(PROC.resolve("sys/kernel/random/boot_id")).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }
}
