package io.linli.dev.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {
    @TempDir Path folder;

    @Test
    void onlyTheOwnerMayReadWhatIsWritten() throws IOException {
        var file = folder.resolve("secrets.json");
        Json.write(file, Map.of("a", 1));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        Json.write(folder.resolve("a.json"), Map.of("a", 1));
        Json.write(folder.resolve("a.json"), Map.of("a", 2));

        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
        assertThat(Json.read(folder.resolve("a.json"), Map.class)).contains(Map.of("a", 2));
    }

    @Test
    void noFileIsNoValue() {
        assertThat(Json.read(folder.resolve("none.json"), Map.class)).isEmpty();
    }

    @Test
    void aDamagedFileIsSomethingThePersonCanMend() throws IOException {
        var file = Files.writeString(folder.resolve("ports.json"), "{\"postgres\": ");

        assertThatThrownBy(() -> Json.read(file, Map.class)).isInstanceOf(Trouble.class);
    }
}
