package io.linli.signing;

import static io.linli.signing.SignatureRefused.Reason.KEY_UNKNOWN;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_INVALID;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_STALE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.linli.signing.SignatureRefused.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeTest {
    private static final long THEN = 1_763_712_000_000L;
    private static final String SERVICE = "s_5001030000000_0001";

    @Test
    void makesTheWorkedExample() {
        assertThat(signer("TEST-SECRET").headersFor(request()))
                .isEqualTo(
                        Map.of(
                                "gjgxjhpt_rid", "test-rid-0001",
                                "gjgxjhpt_sid", SERVICE,
                                "gjgxjhpt_rtime", "1763712000000",
                                "gjgxjhpt_sign", "BrOZHUeINSz+8pCZPTIS/Vp0ujeUdBqYbmyMmbCKfLk="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the new secret", "the old secret"})
    void whileBothSecretsAreInForceEitherVerifies(String secret) {
        assertThat(verifier(THEN).verify(signed(secret))).isEqualTo("test-rid-0001");
    }

    @Test
    void aSecretThatHasEndedDoesNotVerify() {
        assertThat(refusal(signed("a secret long gone"), THEN)).isEqualTo(SIGNATURE_INVALID);
    }

    @ParameterizedTest
    @CsvSource({
        "gjgxjhpt_rid, another, KEY_UNKNOWN",
        "gjgxjhpt_sid, s_1, SIGNATURE_INVALID",
        "gjgxjhpt_rtime, 1763712000001, SIGNATURE_INVALID",
        "gjgxjhpt_rtime, 1763712000, SIGNATURE_MALFORMED",
        "gjgxjhpt_sign, ***, SIGNATURE_MALFORMED",
        "gjgxjhpt_sign, AAAA, SIGNATURE_INVALID"
    })
    void whatDoesNotFitIsRefused(String header, String value, Reason expected) {
        assertThat(refusal(signed("the new secret").with(Map.of(header, value)), THEN))
                .isEqualTo(expected);
    }

    @Test
    void theEdgesOfFiveMinutesAreInside() {
        var request = signed("the new secret");

        assertThat(verifier(THEN + 300_000).verify(request)).isEqualTo("test-rid-0001");
        assertThat(verifier(THEN - 300_000).verify(request)).isEqualTo("test-rid-0001");
        assertThat(refusal(request, THEN + 300_001)).isEqualTo(SIGNATURE_STALE);
        assertThat(refusal(request, THEN - 300_001)).isEqualTo(SIGNATURE_STALE);
        assertThat(KEY_UNKNOWN.code()).isEqualTo("A0301");
    }

    @Test
    void theSecretIsNotShown() {
        assertThat(signer("TEST-SECRET").toString()).doesNotContain("SECRET");
    }

    private static ExchangeSigner signer(String secret) {
        return new ExchangeSigner(
                "test-rid-0001", SERVICE, () -> secret, Signing.at(Instant.ofEpochMilli(THEN)));
    }

    private static SignedRequest request() {
        return new SignedRequest("POST", "/httpproxy", null, Map.of(), new byte[0]);
    }

    private static SignedRequest signed(String secret) {
        return request().with(signer(secret).headersFor(request()));
    }

    private static ExchangeVerifier verifier(long now) {
        return new ExchangeVerifier(
                id ->
                        id.equals("test-rid-0001")
                                ? List.of("the new secret", "the old secret")
                                : List.of(),
                Signing.at(Instant.ofEpochMilli(now)));
    }

    private static Reason refusal(SignedRequest request, long now) {
        return catchThrowableOfType(SignatureRefused.class, () -> verifier(now).verify(request))
                .reason();
    }
}
