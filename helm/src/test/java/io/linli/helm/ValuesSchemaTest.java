package io.linli.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesSchemaTest {
    private static final String SCHEMA = "the specifications of the schema";
    private static final String TEMPLATE = "(expected: ";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {publicURL: "https://a.gov"} | publicURL
                    {services: {gateway: {replica: 3}}} | replica
                    {services: {identiy: {replicas: 3}}} | identiy
                    {defaults: {resources: {limits: {ram: 1Gi}}}} | ram
                    {secrets: {password: hunter2}} | password
                    {postgres: {password: hunter2}} | password
                    {platforms: {dispatch: {appSecret: hunter2}}} | appSecret
                    """)
    void refusesAnUnknownKey(String values, String named) throws IOException {
        assertRefused(values, SCHEMA, named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {services: {gateway: {replicas: "3"}}} | replicas
                    {services: {gateway: {public: "yes"}}} | public
                    {defaults: {resources: {requests: {memory: 512}}}} | memory
                    {postgres: {port: "5432"}} | port
                    {ingress: {enabled: 1}} | enabled
                    {services: {points: {rooms: points}}} | rooms
                    """)
    void refusesAWrongType(String values, String named) throws IOException {
        assertRefused(values, SCHEMA, named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {services: {points: {image: point}}} | image
                    {services: {points: {rooms: [point]}}} | rooms
                    {services: {gateway: {replicas: 0}}} | replicas
                    {services: {gateway: {drainSeconds: 10}}} | drainSeconds
                    {publicUrl: "https://user:pw@linli.gov"} | publicUrl
                    {ports: {http: 80}} | http
                    {postgres: {sslMode: verify-full}} | caSecret
                    """)
    void refusesAValueOutsideItsBounds(String values, String named) throws IOException {
        assertRefused(values, SCHEMA, named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {services: {gateway: {egress: [{cidr: 203.0.113.1/32, port: 443}]}}} | egress
                    {services: {adapters: {egress: [{cidr: 0.0.0.0/0, port: 443}]}}} | cidr
                    {services: {adapters: {egress: [{cidr: 128.0.0.0/1, port: 443}]}}} | cidr
                    {services: {adapters: {egress: [{cidr: "::/0", port: 443}]}}} | cidr
                    {services: {adapters: {egress: [{cidr: 203.0.113.1/32}]}}} | port
                    {redis: {peers: []}} | peers
                    {postgres: {peers: [{}]}} | peers
                    {network: {callers: [{podSelector: {matchLabels: {}}}]}} | matchLabels
                    """)
    void refusesAnOpenDoor(String values, String named) throws IOException {
        assertRefused(values, SCHEMA, named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {services: {gateway: {env: {LINLI_DB_PASSWORD: hunter2}}}} | LINLI_DB_PASSWORD
                    {services: {gateway: {env: {LINLI_SEAL_KEYS: "1=aa"}}}} | LINLI_SEAL_KEYS
                    {defaults: {env: {LINLI_OIDC_CLIENT_SECRET: hunter2}}} | CLIENT_SECRET
                    """)
    void refusesASecretAmongPlainSettings(String values, String named) throws IOException {
        assertRefused(values, SCHEMA, named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {services: {gateway: {env: {LINLI_REDIS_URL: "redis://h"}}}} | LINLI_REDIS_URL
                    {services: {gateway: {env: {SERVER_PORT: "1"}}}} | SERVER_PORT
                    """)
    void refusesASettingTheChartGivesItself(String values, String named) throws IOException {
        assertRefused(values, TEMPLATE, named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {services: {points: null}} | points is served by []
                    {services: {points: {rooms: [points, governance]}}} | citizen-services points
                    {services: {adapters: {platforms: [hotline]}}} | hotline
                    {services: {gateway: {callbacks: nobody}}} | nobody
                    {services: {gateway: {autoscale: {max: 1, cpuPercent: 70}}}} | at least replicas
                    """)
    void refusesServicesThatDoNotFitTogether(String values, String named) throws IOException {
        assertRefused(values, TEMPLATE, named);
    }

    @Test
    void takesAnotherCutOfTheSameImages() throws IOException {
        var together =
                "{services: {points: null, "
                        + "citizen-services: {rooms: [governance, points], calls: [identity, adapters]}}}";
        assertThat(Chart.render(file(together)))
                .contains("value: \"governance,points\"")
                .doesNotContain("mesh-points");
    }

    @Test
    void takesAFurtherPlainSetting() throws IOException {
        var setting = "{services: {gateway: {env: {LINLI_GATEWAY_NOTE: \"a: 'b'\"}}}}";
        var gateway = StrictModel.read(Chart.render(file(setting)));
        assertThat(gateway.toString()).contains("LINLI_GATEWAY_NOTE", "a: 'b'");
    }

    private void assertRefused(String values, String by, String named) throws IOException {
        var file = file(values);
        assertThatThrownBy(() -> Chart.render(file)).hasMessageContainingAll(by, named);
    }

    private Path file(String values) throws IOException {
        return Files.writeString(folder.resolve("values.yaml"), values);
    }
}
