package io.linli.dev.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.dev.process.RunningProcess.StopSignal;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StopperTest {
    @Test
    void asksFirst() throws IOException, InterruptedException {
        var process = shell("trap 'exit 7' TERM; echo ready; while true; do sleep 0.05; done");

        assertThat(
                        new Stopper(Duration.ofSeconds(10))
                                .stop(List.of(running(process, StopSignal.TERM))))
                .isTrue();
        assertThat(process.waitFor()).isEqualTo(7);
    }

    @Test
    void insistsWhenAskingDoesNotHelp() throws IOException, InterruptedException {
        var process = shell("trap '' TERM; echo ready; while true; do sleep 0.05; done");

        assertThat(
                        new Stopper(Duration.ofMillis(200))
                                .stop(List.of(running(process, StopSignal.TERM))))
                .isTrue();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void usesTheSignalTheProcessWants() throws IOException, InterruptedException {
        var process = shell("trap 'exit 9' INT; echo ready; while true; do sleep 0.05; done");

        new Stopper(Duration.ofSeconds(10)).stop(List.of(running(process, StopSignal.INT)));

        assertThat(process.waitFor()).isEqualTo(9);
    }

    @Test
    void leavesAStrangerWithTheSameNumberAlone() throws IOException, InterruptedException {
        var process = shell("echo ready; sleep 60");
        var other = new ProcessIdentity(process.pid(), 1, "another boot");

        new Stopper(Duration.ZERO).stop(List.of(Stopper.asRunning("stranger", other)));

        assertThat(process.isAlive()).isTrue();
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    /// A build in the background ignores INT, its children inherit that, and no shell can trap it.
    private static Process shell(String script) throws IOException {
        var process = new ProcessBuilder("env", "--default-signal=INT", "sh", "-c", script).start();
        process.inputReader().readLine(); // "ready": its traps are set
        return process;
    }

    private static RunningProcess running(Process process, StopSignal signal) {
        var identity = ProcessIdentity.of(process.pid()).orElseThrow();
        return new RunningProcess("stubborn", identity, Map.of(), signal, Instant.EPOCH);
    }
}
