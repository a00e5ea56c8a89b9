package io.linli.dev.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.dev.box.Trouble;
import io.linli.dev.part.Mesh;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpOptionsTest {
    @Test
    void everythingOnTheUsualPortUnlessToldOtherwise() {
        assertThat(UpOptions.of(List.of()))
                .isEqualTo(new UpOptions(8080, false, false, Mesh.NAMES));
    }

    @Test
    void optionsComeInAnyOrder() {
        assertThat(UpOptions.of(List.of("--only", "postgres,redis", "--port", "9000", "--detach")))
                .isEqualTo(new UpOptions(9000, true, true, List.of("postgres", "redis")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--port", "--port 0", "--port 65536", "--port x", "--only mysql", "--fast"})
    void whatIsNotUnderstoodIsSaid(String line) {
        assertThatThrownBy(() -> UpOptions.of(List.of(line.split(" "))))
                .isInstanceOf(Trouble.class);
    }

    @Test
    void whatAllRestOnStopsLast() {
        assertThat(Mesh.STOPPING.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(Mesh.NAMES);
        assertThat(Mesh.STOPPING.getFirst()).containsExactly("gateway");
        assertThat(Mesh.STOPPING.getLast()).containsExactly("redis", "postgres");
    }
}
