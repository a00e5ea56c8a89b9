package io.linli.transcode.bare;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import io.linli.transcode.test.TestContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What `--openapi` writes of a contract that is not ours: as `protoc` hands it over, without one
/// comment.
class OpenApiFileTest {
    /// Here, for the lint of the API description reads it (`npm --prefix gateway run lint`).
    private static final Path WRITTEN = Path.of("target", "openapi.json");

    private static JsonObject description;

    @BeforeAll
    static void write() throws IOException {
        var contract = Files.createTempFile("contract", ".pb");
        try {
            Files.write(contract, withoutComments());
            BareGateway.run(
                    List.of("--descriptor", contract.toString(), "--openapi", WRITTEN.toString()));
        } finally {
            Files.delete(contract);
        }
        description = JsonParser.parseString(Files.readString(WRITTEN)).getAsJsonObject();
    }

    private static byte[] withoutComments() throws IOException {
        try (var in =
                Objects.requireNonNull(TestContract.class.getResourceAsStream("/conformance.pb"))) {
            var set = FileDescriptorSet.parseFrom(in).toBuilder();
            set.getFileBuilderList().forEach(file -> file.clearSourceCodeInfo());
            return set.build().toByteArray();
        }
    }

    @Test
    void nothingIsLeftWithoutAWord() {
        assertThat(description.getAsJsonObject("info").get("description").getAsString())
                .contains("linli.test.v1.EchoService");
        assertThat(description.getAsJsonArray("tags"))
                .allSatisfy(tag ->
                        assertThat(tag.getAsJsonObject().get("description").getAsString())
                                .isNotEmpty());
    }
}
