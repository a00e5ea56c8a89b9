package io.linli.helm;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The check itself can fail: a slip put into the rendered text is found.
class StrictModelTest {
    private static final String RENDERED = Installation.DEFAULTS.text();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    automountServiceAccountToken:, autoMountToken:
                    readOnlyRootFilesystem:,       readOnlyRootFileSystem:
                    revisionHistoryLimit:,         revisionHistory:
                    policyTypes:,                  policyType:
                    secretKeyRef:,                 secretRef:
                    clusterIP:,                    clusterIp:
                    maxUnavailable: 1,             maxUnavailble: 1
                    """)
    void findsAFieldTheModelDoesNotKnow(String right, String wrong) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrictModel.read(withSlip(right, wrong)))
                .withMessageContaining(wrong.substring(0, wrong.indexOf(':')));
    }

    @Test
    void findsAKindTheModelDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrictModel.read(withSlip("kind: Service\n", "kind: Servise\n")))
                .withMessageContaining("Servise");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    'replicas: 2',               'replicas: "2"'
                    'enableServiceLinks: false', 'enableServiceLinks: "no"'
                    'maxUnavailable: 1',         'maxUnavailable: true'
                    'runAsUser: 10001',          'runAsUser: "10001"'
                    'type: ClusterIP',           'type: 5'
                    'value: "8080"',             'value: 8080'
                    """)
    void findsAValueOfTheWrongType(String right, String wrong) {
        var slip = withSlip(right, wrong);
        assertThatThrownBy(() -> StrictModel.read(slip)).hasMessageContaining("reference chain");
    }

    @Test
    void findsAFieldGivenTwice() {
        var slip = withSlip("replicas: 2", "replicas: 2\n  replicas: 3");
        assertThatThrownBy(() -> StrictModel.read(slip)).hasMessageContaining("duplicate key");
    }

    private static String withSlip(String right, String wrong) {
        var slip = RENDERED.replaceFirst(right, wrong);
        if (slip.equals(RENDERED)) {
            throw new IllegalStateException("not in the rendered text: " + right);
        }
        return slip;
    }
}
