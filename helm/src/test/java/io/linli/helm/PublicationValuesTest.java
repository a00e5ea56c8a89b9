package io.linli.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Services of departments and firms: identity is told which may be published, and the gateway is
/// let out to them.
class PublicationValuesTest {
    @TempDir Path folder;

    @Test
    void nobodysServiceMayBePublishedUnlessItIsSaid() {
        assertThat(Chart.render()).doesNotContain("LINLI_PUBLICATION");
    }

    @Test
    void identityKnowsTheTargetsAndTheGatewayIsLetOutToThem() throws IOException {
        var chart =
                Chart.render(
                        values(
                                """
                                publication:
                                  targets: ["*.example.cn:9090", "10.20.0.0/16:*"]
                                  networks: [{cidr: 10.20.0.0/16, port: 9090}]
                                """));
        assertThat(chart).containsOnlyOnce("LINLI_PUBLICATION_TARGETS");
        assertThat(chart).contains("*.example.cn:9090,10.20.0.0/16:*");
        assertThat(chart).containsOnlyOnce("cidr: \"10.20.0.0/16\"");
    }

    @Test
    void aTargetOfAnotherFormIsRefused() throws IOException {
        var values = values("publication: {targets: [\"bus.example.cn\"]}");
        assertThatThrownBy(() -> Chart.render(values)).hasMessageContaining("publication");
    }

    private Path values(String text) throws IOException {
        return Files.writeString(folder.resolve("values.yaml"), text);
    }
}
