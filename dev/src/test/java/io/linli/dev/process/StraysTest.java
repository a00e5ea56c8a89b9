package io.linli.dev.process;

import static org.assertj.core.api.Assertions.assertThat;

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

        assertThat(Strays.of(state)).extracting(RunningProcess::pid).containsExactly(process.pid());
        assertThat(Strays.of(state.resolve("another"))).isEmpty();

        new Stopper(Duration.ofSeconds(10)).stop(Strays.of(state));
        assertThat(Strays.of(state)).isEmpty();
    }
}
