package io.linli.signing;

import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_INVALID;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_MALFORMED;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_MISSING;
import static io.linli.signing.Signing.HEADERS;
import static io.linli.signing.SigningAlgorithm.HMAC_SM3;
import static io.linli.signing.SigningAlgorithm.SM2;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderDialectTest {
    private static final SignedRequest EXAMPLE =
            new SignedRequest(
                    "POST",
                    "/api/open/v1/events",
                    null,
                    Map.of(),
                    "{\"title\":\"路面塌陷\",\"areaCode\":\"500103004003\"}".getBytes(UTF_8));
    private static final Map<String, String> EXAMPLE_HEADERS =
            Map.of(
                    "X-App-Key", "app-demo-001",
                    "X-Timestamp", "1763712000000",
                    "X-Nonce", "5f1c0e2a9b7d4c3e",
                    "X-Sign-Type", "HMAC-SM3",
                    "X-Sign", "7b3f8fa44d84831fae073ce59d8822c0ac64d7fec51df458e5a6ea6d09138d07");

    private final Signing signing = new Signing();

    @Test
    void makesTheWorkedExample() {
        var key = SigningKey.of("app-demo-001", HMAC_SM3, "demo-secret-0001");
        var then = Instant.ofEpochMilli(1_763_712_000_000L);

        assertThat(HEADERS.sign(EXAMPLE, key, then, "5f1c0e2a9b7d4c3e")).isEqualTo(EXAMPLE_HEADERS);
        assertThat(Sm3.hex(EXAMPLE.body()))
                .isEqualTo("718e284e9ab91eddd776e1f8a1429f38cdd97cfbeaf236b1775c87a44a22c58c");
    }

    @Test
    void acceptsTheWorkedExample() {
        var key = VerifyingKey.of("app-demo-001", HMAC_SM3, "demo-secret-0001");
        var verifier =
                new RequestVerifier(
                        _ -> Optional.of(key),
                        (_, _, _) -> true,
                        Signing.at(Instant.ofEpochMilli(1_763_712_000_000L)));

        assertThat(verifier.verify(EXAMPLE.with(EXAMPLE_HEADERS))).isSameAs(key);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSignedVerifies(SigningAlgorithm algorithm) {
        var request = Signing.signed(HEADERS, algorithm, Signing.post());

        assertThat(signing.verifier(Signing.NOW).verify(request).algorithm()).isEqualTo(algorithm);
    }

    @Test
    void writesSm2AsBase64OfDer() {
        var request = Signing.signed(HEADERS, SM2, Signing.post());
        var der = Base64.getDecoder().decode(request.only("x-sign"));

        assertThat(der).startsWith(0x30);
        assertThat(
                        signing.refusal(
                                request.with(
                                        Map.of(
                                                "X-Sign",
                                                Base64.getEncoder()
                                                        .encodeToString(Sm2.toRaw(der))))))
                .isEqualTo(SIGNATURE_MALFORMED);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, ''",
                "'', ''",
                "b=2&a=1, a=1&b=2",
                "a=2&a=1, a=1&a=2",
                "a-b=1&a=1, a=1&a-b=1", // a name ends at =, though - sorts before =
                "a=1&a, a&a=1",
                "a=%E8%B7%AF&A=1, A=1&a=%E8%B7%AF",
                "a=b=c&a=b, a=b&a=b=c"
            })
    void sortsTheQueryAsSent(@Nullable String query, String expected) {
        assertThat(HeaderDialect.sortedQuery(query)).isEqualTo(expected);
    }

    @Test
    void theOrderOfTheQueryDoesNotMatter() {
        var request = Signing.signed(HEADERS, HMAC_SM3, Signing.post());
        var turned =
                new SignedRequest(
                        "POST",
                        "/v1/cases",
                        "trace=1&dryRun=true",
                        request.headers(),
                        request.body());

        assertThat(signing.verifier(Signing.NOW).verify(turned).keyId()).isEqualTo("by-hmac-sm3");
    }

    @Test
    void anyChangeIsSeen() {
        var request = Signing.signed(HEADERS, HMAC_SM3, Signing.post());
        var body = request.body();

        assertThat(refusal(request, "PUT", "/v1/cases", body)).isEqualTo(SIGNATURE_INVALID);
        assertThat(refusal(request, "POST", "/v1/case", body)).isEqualTo(SIGNATURE_INVALID);
        assertThat(refusal(request, "POST", "/v1/cases", new byte[1])).isEqualTo(SIGNATURE_INVALID);
        assertThat(signing.refusal(request.with(Map.of("X-Nonce", "another-nonce-0001"))))
                .isEqualTo(SIGNATURE_INVALID);
        assertThat(signing.refusal(request.with(Map.of("X-Timestamp", "1772323200001"))))
                .isEqualTo(SIGNATURE_INVALID);
        assertThat(signing.refusal(request.with(Map.of("X-App-Key", "by-hmac-sha256"))))
                .isEqualTo(SIGNATURE_INVALID);
        assertThat(signing.remembered).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "X-Timestamp, 1772323200", // seconds
        "X-Timestamp, -772323200000",
        "X-Timestamp, 2026-03-01",
        "X-Nonce, too-short",
        "X-Sign-Type, MD5",
        "X-Sign-Type, hmac-sm3",
        "X-Sign, 7B3F8FA44D84831FAE073CE59D8822C0AC64D7FEC51DF458E5A6EA6D09138D07",
        "X-Sign, 7b3f",
        "X-Sign, AAAA"
    })
    void refusesAHeaderOutOfForm(String header, String value) {
        var request = Signing.signed(HEADERS, HMAC_SM3, Signing.post());

        assertThat(signing.refusal(request.with(Map.of(header, value))))
                .isEqualTo(SIGNATURE_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-app-key", "x-timestamp", "x-nonce", "x-sign-type", "x-sign"})
    void refusesAHeaderThatIsNotThere(String gone) {
        var request = Signing.signed(HEADERS, HMAC_SM3, Signing.post());
        var headers = new TreeMap<>(request.headers());
        headers.remove(gone);

        assertThat(
                        signing.refusal(
                                new SignedRequest(
                                        "POST",
                                        "/v1/cases",
                                        request.rawQuery(),
                                        headers,
                                        request.body())))
                .isEqualTo(SIGNATURE_MISSING);
    }

    private SignatureRefused.Reason refusal(
            SignedRequest request, String method, String path, byte[] body) {
        return signing.refusal(
                new SignedRequest(method, path, request.rawQuery(), request.headers(), body));
    }
}
