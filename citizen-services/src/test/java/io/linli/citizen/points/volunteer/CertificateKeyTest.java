package io.linli.citizen.points.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.signing.SigningAlgorithm;
import io.linli.signing.SigningKey;
import io.linli.signing.Sm2;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CertificateKeyTest {
    private final Sm2.Pair first = Sm2.generate();
    private final Sm2.Pair second = Sm2.generate();

    private static CertificateKey key(String id, Sm2.Pair pair, Map<String, String> open) {
        return new CertificateKey(SigningKey.of(id, SigningAlgorithm.SM2, pair.privateKey()), open);
    }

    @Test
    void whatAnOlderKeySignedStaysGenuineAndWhatItDidNotIsNot() {
        var signature = key("1", first, Map.of("1", first.publicKey())).sign("{}");
        var now = key("2", second, Map.of("1", first.publicKey(), "2", second.publicKey()));

        assertThat(now.verifies("{}", "1", signature)).isTrue();
        assertThat(now.verifies("{ }", "1", signature)).isFalse();
        assertThat(now.verifies("{}", "2", signature)).isFalse();
        assertThat(now.verifies("{}", "3", signature)).isFalse();
    }

    @Test
    void theKeyIsNeverToldInText() {
        assertThat(key("1", first, Map.of("1", first.publicKey())).toString())
                .isEqualTo("CertificateKey[1]");
    }
}
