package io.linli.signing;

import static io.linli.signing.SignatureRefused.Reason.KEY_UNKNOWN;
import static io.linli.signing.SignatureRefused.Reason.NONCE_REPLAYED;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_MALFORMED;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_MISSING;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_STALE;
import static io.linli.signing.SigningAlgorithm.HMAC_SM3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.signing.SignatureRefused.Reason;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RequestVerifierTest {
    private final Signing signing = new Signing();

    static Stream<Dialect> dialects() {
        return Stream.of(Signing.HTTP_SIGNATURE, Signing.HEADERS);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void theWindowEndsAfterItsLastInstant(Dialect dialect) {
        var request = Signing.signed(dialect, HMAC_SM3, Signing.post());
        var early = Signing.NOW.minusSeconds(300);
        var late = Signing.NOW.plusSeconds(300);

        assertThat(signing.verifier(early).verify(request).keyId()).isEqualTo("by-hmac-sm3");
        assertThat(signing.verifier(late).verify(request).keyId()).isEqualTo("by-hmac-sm3");
        assertThat(Signing.refusal(signing.verifier(early.minusMillis(1)), request))
                .isEqualTo(SIGNATURE_STALE);
        assertThat(Signing.refusal(signing.verifier(late.plusMillis(1)), request))
                .isEqualTo(SIGNATURE_STALE);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aRequestCountsOnce(Dialect dialect) {
        var verifier = signing.verifier(Signing.NOW);
        var request = Signing.signed(dialect, HMAC_SM3, Signing.post());
        verifier.verify(request);

        assertThat(Signing.refusal(verifier, request)).isEqualTo(NONCE_REPLAYED);
        verifier.verify(Signing.signed(dialect, HMAC_SM3, Signing.post()));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void refusesAKeyNobodyKnows(Dialect dialect) {
        var stranger = SigningKey.of("stranger", HMAC_SM3, Signing.SECRET);
        var signer = new RequestSigner(dialect, stranger, Signing.at(Signing.NOW));
        var post = Signing.post();

        assertThat(signing.refusal(post.with(signer.headersFor(post)))).isEqualTo(KEY_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"15, false", "16, true", "128, true", "129, false"})
    void aNonceHasALength(int length, boolean good) {
        for (var dialect : dialects().toList()) {
            var post = Signing.post();
            var request =
                    post.with(
                            dialect.sign(
                                    post,
                                    Signing.signing(HMAC_SM3),
                                    Signing.NOW,
                                    "n".repeat(length)));
            if (good) {
                assertThat(signing.verifier(Signing.NOW).verify(request)).isNotNull();
            } else {
                assertThat(signing.refusal(request)).isEqualTo(SIGNATURE_MALFORMED);
            }
        }
    }

    @Test
    void refusesNoneAndBoth() {
        var post = Signing.post();
        var both =
                Signing.signed(
                        Signing.HEADERS,
                        HMAC_SM3,
                        Signing.signed(Signing.HTTP_SIGNATURE, HMAC_SM3, post));

        assertThat(signing.refusal(post)).isEqualTo(SIGNATURE_MISSING);
        assertThat(signing.refusal(both)).isEqualTo(SIGNATURE_MALFORMED);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "post, /v1/cases, null", "'PO ST', /v1/cases, null", "POST, v1, null",
                        "POST, '', null",
                "POST, '/v1\n/cases', null", "POST, /路, null", "POST, /v1?a=1, null",
                        "POST, /v1, a=路",
                "POST, /v1, 'a\nb'", "POST, /v1, a#b"
            })
    void refusesATargetThatReadsTwoWays(String method, String path, @Nullable String query) {
        var request = new SignedRequest(method, path, query, Map.of(), new byte[0]);

        assertThat(signing.refusal(request)).isEqualTo(SIGNATURE_MALFORMED);
    }

    @Test
    void namesACodePerReason() {
        assertThat(Reason.values())
                .extracting(Reason::code)
                .containsExactly(
                        "A0301", "A0301", "A0301", "A0302", "A0303", "A0301", "A0301", "A0301");
    }

    @Test
    void aWeakSecretIsNoKeyAndAKeyShowsNoSecret() {
        assertThatThrownBy(() -> SigningKey.of("a", HMAC_SM3, "fifteen-letters"))
                .hasMessage("secret.length: 15 (expected: >= 16)");
        assertThat(Signing.signing(HMAC_SM3).toString()).doesNotContain(Signing.SECRET);
    }

    @Test
    void readsATargetFromAnAddress() {
        var bare = SignedRequest.of("GET", URI.create("http://h:1"), Map.of(), new byte[0]);
        var full =
                SignedRequest.of(
                        "GET",
                        URI.create("http://h/a%2Fb?c=%20"),
                        Map.of("X-A", List.of("1"), "x-a", List.of("2")),
                        new byte[0]);

        assertThat(bare.rawPath()).isEqualTo("/");
        assertThat(bare.rawQuery()).isNull();
        assertThat(full.rawPath()).isEqualTo("/a%2Fb");
        assertThat(full.rawQuery()).isEqualTo("c=%20");
        assertThat(full.header("x-a")).containsExactlyInAnyOrder("1", "2");
    }
}
