package io.linli.dev.process;

import io.linli.dev.process.RunningProcess.StopSignal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Ends processes: asks, waits, then insists. Signals only what it has just recognised.
public final class Stopper {
    private static final Duration LOOK_EVERY = Duration.ofMillis(40);
    private static final Duration AFTER_KILL_MAX = Duration.ofSeconds(5);

    private final Duration patience;

    /// @param patience how long a process may take to end after it was asked
    public Stopper(Duration patience) {
        this.patience = patience;
    }

    /// Ends all of `processes` at the same time.
    ///
    /// @return false when one is still there after being killed
    public boolean stop(Collection<RunningProcess> processes) {
        processes.forEach(process -> signal(process, process.stop().name()));
        if (await(processes, patience)) {
            return true;
        }
        processes.forEach(process -> signal(process, "KILL"));
        return await(processes, AFTER_KILL_MAX);
    }

    public static RunningProcess asRunning(String name, ProcessIdentity identity) {
        return new RunningProcess(name, identity, Map.of(), StopSignal.TERM, Instant.EPOCH);
    }

    private static void signal(RunningProcess process, String signal) {
        if (!process.isAlive()) {
            return;
        }
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid() + " 2>/dev/null")
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean await(Collection<RunningProcess> processes, Duration bound) {
        return Waiting.until(
                bound, LOOK_EVERY, () -> processes.stream().noneMatch(RunningProcess::isAlive));
    }
}
