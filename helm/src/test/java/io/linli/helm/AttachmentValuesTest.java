package io.linli.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.EnvVar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The store of attachments: the services that serve cases are told of it and let out to it, and
/// nobody else is.
class AttachmentValuesTest {
    private static final String BLOCK = "10.20.0.32/28";

    @TempDir Path folder;

    @Test
    void withoutAStoreNobodyIsToldOfOne() {
        assertThat(Installation.DEFAULTS.text()).doesNotContain("LINLI_ATTACHMENTS");
    }

    @Test
    void onlyTheServiceOfCasesIsToldOfTheStore() {
        Installation.PRODUCTION
                .deployments()
                .forEach((name, deployment) -> {
                    var told =
                            Installation.container(deployment).getEnv().stream()
                                    .filter(env ->
                                            env.getName().startsWith("LINLI_ATTACHMENTS_S3_"))
                                    .toList();
                    assertThat(told).as(name).hasSize(name.equals("citizen-services") ? 5 : 0);
                });
        var citizen = Installation.PRODUCTION.deployments().get("citizen-services");
        assertThat(Installation.plainEnv(citizen))
                .containsEntry("LINLI_ATTACHMENTS_S3_ENDPOINT", "https://s3.chaoyang.internal")
                .containsEntry("LINLI_ATTACHMENTS_S3_BUCKET", "linli-attachments");
        assertThat(secrets(Installation.container(citizen).getEnv()))
                .contains("chaoyang-s3/access-key", "chaoyang-s3/secret-key");
    }

    @Test
    void onlyTheServiceOfCasesIsLetOutToTheStore() {
        Installation.PRODUCTION
                .policies()
                .forEach((name, policy) -> {
                    var ports =
                            policy.getSpec().getEgress().stream()
                                    .filter(rule ->
                                            rule.getTo().stream()
                                                    .anyMatch(peer ->
                                                            peer.getIpBlock() != null
                                                                    && BLOCK.equals(
                                                                            peer.getIpBlock()
                                                                                    .getCidr())))
                                    .flatMap(rule -> rule.getPorts().stream())
                                    .map(port -> port.getPort().getIntVal())
                                    .toList();
                    assertThat(ports)
                            .as(name)
                            .isEqualTo(name.equals("citizen-services") ? List.of(443) : List.of());
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    bucket: b-1, secret: s, networks: []                                   | networks
                    bucket: "", secret: s, networks: [{cidr: 10.2.0.0/28, port: 443}]      | bucket
                    bucket: b-1, secret: "", networks: [{cidr: 10.2.0.0/28, port: 443}]    | secret
                    bucket: b-1, secret: s, networks: [{cidr: 0.0.0.0/0, port: 443}]       | cidr
                    bucket: b-1, secretKey: hunter2, networks: []                          | secretKey
                    """)
    void aStoreThatIsNotWholeIsRefused(String values, String named) throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("values.yaml"),
                        "attachments: {endpoint: \"https://s3.gov\", " + values + "}");
        assertThatThrownBy(() -> Chart.render(file)).hasMessageContaining(named);
    }

    private static List<String> secrets(List<EnvVar> env) {
        return env.stream()
                .filter(each -> each.getValueFrom() != null)
                .map(each -> each.getValueFrom().getSecretKeyRef())
                .map(ref -> ref.getName() + "/" + ref.getKey())
                .toList();
    }
}
