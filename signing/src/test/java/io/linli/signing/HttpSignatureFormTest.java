package io.linli.signing;

import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_MALFORMED;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_MISSING;
import static io.linli.signing.Signing.HTTP_SIGNATURE;
import static io.linli.signing.SigningAlgorithm.HMAC_SM3;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.signing.SignatureRefused.Reason;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is refused before any key is asked, because it is not in the form the dialect allows.
class HttpSignatureFormTest {
    private static final String PARAMETERS =
            ";created=1772323200;nonce=\"0123456789abcdef\";keyid=\"by-hmac-sm3\";alg=\"hmac-sm3\"";

    private final Signing signing = new Signing();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sig1=(\"@path\" \"@query\" \"content-digest\") | COMPONENTS_MISSING",
                "sig1=(\"@method\" \"@query\" \"content-digest\") | COMPONENTS_MISSING",
                "sig1=(\"@method\" \"@path\" \"content-digest\") | COMPONENTS_MISSING",
                "sig1=(\"@method\" \"@path\" \"@query\") | COMPONENTS_MISSING",
                "sig1=(\"@method\" \"@path\" \"@query\" \"content-digest\" \"date\") |"
                        + " COMPONENTS_MISSING",
                "sig1=(\"@method\" \"@path\" \"@query\" \"content-digest\" \"@path\") |"
                        + " SIGNATURE_MALFORMED",
                "sig1=(\"@method\" \"@path\" \"@query\" \"content-digest\" \"@scheme\") |"
                        + " SIGNATURE_MALFORMED",
                "sig1=(\"@method\" \"@path\" \"@query\" \"content-digest\" \"Date\") |"
                        + " SIGNATURE_MALFORMED",
                "sig1=(\"@method\" \"@path\" \"@query\" \"content-digest\";sf) |"
                        + " SIGNATURE_MALFORMED",
                "sig1=(\"@method\"\"@path\" \"@query\" \"content-digest\") | SIGNATURE_MALFORMED",
                "sig1=() | SIGNATURE_MALFORMED",
                "sig1=(\"@method\" | SIGNATURE_MALFORMED",
                "SIG1=(\"@method\" \"@path\" \"@query\" \"content-digest\") | SIGNATURE_MALFORMED",
                "sig2=(\"@method\" \"@path\" \"@query\" \"content-digest\") | SIGNATURE_MALFORMED",
                "a=(\"@method\");created=1, sig1=(\"@method\" \"@path\") | SIGNATURE_MALFORMED"
            })
    void refusesComponentsThatDoNotDo(String components, Reason expected) {
        var post = Signing.post().with(Map.of("content-digest", "sha-256=:AAAA:"));
        var request =
                post.with(
                        Map.of(
                                "Signature-Input",
                                components + PARAMETERS,
                                "Signature",
                                "sig1=:AAAA:"));

        assertThat(signing.refusal(request)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";created=1772323200",
                ";created=1772323200;nonce=\"0123456789abcdef\";keyid=\"by-hmac-sm3\"",
                ";created=\"1\";nonce=\"0123456789abcdef\";keyid=\"by-hmac-sm3\";alg=\"hmac-sm3\"",
                ";created=1;nonce=\"0123456789abcdef\";keyid=5;alg=\"hmac-sm3\"",
                ";created=1;nonce=\"0123456789abcdef\";keyid=\"by-hmac-sm3\";alg=\"md5\"",
                ";created=1;nonce=\"0123456789abcdef\";keyid=\"a\\\"b\";alg=\"hmac-sm3\"",
                PARAMETERS + ";created=1772323200",
                PARAMETERS + ";role=\"admin\"",
                PARAMETERS + ";expires=1.5",
                PARAMETERS + ";expires=1772323200000000",
                PARAMETERS + ";expires=\"1772323300\"",
                PARAMETERS + " x"
            })
    void refusesParametersThatDoNotDo(String parameters) {
        var input = "sig1=(\"@method\" \"@path\" \"@query\" \"content-digest\")" + parameters;
        var request =
                Signing.post()
                        .with(
                                Map.of(
                                        "Content-Digest",
                                        "sha-256=:AAAA:",
                                        "Signature-Input",
                                        input,
                                        "Signature",
                                        "sig1=:AAAA:"));

        assertThat(signing.refusal(request)).isEqualTo(SIGNATURE_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sig1",
                "sig1=AAAA",
                "sig1=:%%:",
                "sig1=:AAA:",
                "sig1=:AAAA:,sig1=:AAAA:",
                "sig1=:AAAA:,sig2=:AAAA:",
                "sig1=:AAAA:,",
                "a=:AAAA:,b=:AAAA:,c=:AAAA:,d=:AAAA:,sig1=:AAAA:"
            })
    void refusesASignatureOutOfForm(String signature) {
        var request = Signing.signed(HTTP_SIGNATURE, HMAC_SM3, Signing.post());

        assertThat(signing.refusal(request.with(Map.of("Signature", signature))))
                .isEqualTo(SIGNATURE_MALFORMED);
    }

    @Test
    void refusesAFieldOfAnyLengthInTime() {
        var request = Signing.signed(HTTP_SIGNATURE, HMAC_SM3, Signing.post());
        var spaced = request.only("signature-input").replace("(", "(" + " ".repeat(4_096));
        var giant = "sig1=(\"@method\")" + PARAMETERS + "\"".repeat(9_000);

        assertThat(signing.refusal(request.with(Map.of("Signature-Input", spaced))))
                .isEqualTo(SIGNATURE_MALFORMED);
        assertThat(signing.refusal(request.with(Map.of("Signature-Input", giant))))
                .isEqualTo(SIGNATURE_MALFORMED);
        assertThat(signing.refusal(request.with(Map.of("Signature", "a=:" + "A".repeat(60_000)))))
                .isEqualTo(SIGNATURE_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"signature", "signature-input"})
    void refusesHalfASignature(String gone) {
        var request = Signing.signed(HTTP_SIGNATURE, HMAC_SM3, Signing.post());
        var headers = new TreeMap<>(request.headers());
        headers.remove(gone);

        assertThat(
                        signing.refusal(
                                new SignedRequest(
                                        "POST",
                                        request.rawPath(),
                                        request.rawQuery(),
                                        headers,
                                        request.body())))
                .isEqualTo(SIGNATURE_MISSING);
    }

    @Test
    void refusesAHeaderSentTwice() {
        var request = Signing.signed(HTTP_SIGNATURE, HMAC_SM3, Signing.post());
        var headers = new TreeMap<>(request.headers());
        headers.put("signature", List.of(request.only("signature"), request.only("signature")));

        assertThat(
                        signing.refusal(
                                new SignedRequest(
                                        "POST",
                                        request.rawPath(),
                                        request.rawQuery(),
                                        headers,
                                        request.body())))
                .isEqualTo(SIGNATURE_MALFORMED);
    }
}
