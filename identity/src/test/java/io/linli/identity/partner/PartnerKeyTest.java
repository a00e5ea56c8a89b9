package io.linli.identity.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerKeyTest {
    @ParameterizedTest
    @ValueSource(strings = {"hmac-sha256", "hmac-sm3", "sm2", "mtls"})
    void anAlgorithmKeepsItsName(String algorithm) {
        assertThat(PartnerKey.of(algorithm, "demo-secret-0001", "key").algorithm())
                .isEqualTo(algorithm);
    }

    @Test
    void noOtherAlgorithmIsTaken() {
        assertThatThrownBy(() -> PartnerKey.of("md5", "demo-secret-0001", ""))
                .hasMessage("algorithm: md5 (expected: hmac-sha256, hmac-sm3, sm2 or mtls)");
    }

    @Test
    void aSecretIsAtLeastSixteenCharactersLongAndNeverShown() {
        assertThatThrownBy(() -> PartnerKey.of("hmac-sm3", "demo-secret-001", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("demo-secret-001");
        assertThat(PartnerKey.of("hmac-sm3", "demo-secret-0001", "").toString())
                .doesNotContain("demo-secret");
    }
}
