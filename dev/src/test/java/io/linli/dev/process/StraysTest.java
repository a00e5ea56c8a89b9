package io.linli.dev.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StraysTest {
    @TempDir Path state;

    @Test
    void whatWasStartedForThisMeshIsFoundWithoutANote() {
        var starter = new Starter(state, state.resolve("logs"));
        var process = starter.start("sleeper", new Launch(List.of("sleep", "60"), Map.of(), state));

        assertThat(Strays.of(state, List.of()))
                .extracting(RunningProcess::pid)
                .containsExactly(process.pid());
        assertThat(Strays.of(state.resolve("another"), List.of())).isEmpty();

        new Stopper(Duration.ofSeconds(10)).stop(Strays.of(state, List.of()));
        assertThat(Strays.of(state, List.of())).isEmpty();
    }

    @Test
    void aProgramThatHidesItsEnvironmentIsKnownByWhereItLies() throws IOException {
        var programs = Files.createDirectory(state.resolve("redis"));
        var program = Files.copy(Path.of("/bin/sleep"), programs.resolve("sleep"));
        var process = new ProcessBuilder(program.toString(), "60").start();

        assertThat(Strays.of(state, List.of(programs)))
                .extracting(RunningProcess::pid)
                .containsExactly(process.pid());
        assertThat(Strays.of(state, List.of(state.resolve("postgres")))).isEmpty();

        new Stopper(Duration.ofSeconds(10)).stop(Strays.of(state, List.of(programs)));
    }
}
