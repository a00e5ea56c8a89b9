package io.linli.signing;

import static io.linli.signing.SignatureRefused.Reason.COMPONENTS_MISSING;
import static io.linli.signing.SignatureRefused.Reason.DIGEST_MISMATCH;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_INVALID;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_MALFORMED;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_STALE;
import static io.linli.signing.Signing.HTTP_SIGNATURE;
import static io.linli.signing.SigningAlgorithm.HMAC_SHA256;
import static io.linli.signing.SigningAlgorithm.HMAC_SM3;
import static io.linli.signing.SigningAlgorithm.SM2;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.signing.SignatureRefused.Reason;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HttpSignatureTest {
    private static final String PARAMETERS =
            ";created=1772323200;nonce=\"0123456789abcdef\";keyid=\"by-hmac-sm3\";alg=\"hmac-sm3\"";

    private final Signing signing = new Signing();

    /// RFC 9421, appendix B.2.5; the secret is that of B.1.5.
    @Test
    void agreesWithTheExampleOfTheRfc() {
        var secret =
                "uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8j"
                        + "sasjlTMtDQ==";
        var request =
                new SignedRequest(
                        "POST",
                        "/foo",
                        "param=Value&Pet=dog",
                        Map.of(
                                "Host", List.of("example.com"),
                                "Date", List.of("Tue, 20 Apr 2021 02:07:55 GMT"),
                                "Content-Type", List.of("application/json"),
                                "Signature-Input",
                                        List.of(
                                                "sig-b25=(\"date\" \"@authority\" \"content-type\")"
                                                        + ";created=1618884473;keyid=\"test-shared-secret\"")),
                        new byte[0]);
        var key =
                new HmacKey("test-shared-secret", HMAC_SHA256, Base64.getDecoder().decode(secret));

        var base = SignatureInput.of(request).base(request);

        assertThat(base)
                .isEqualTo(
                        """
                        "date": Tue, 20 Apr 2021 02:07:55 GMT
                        "@authority": example.com
                        "content-type": application/json
                        "@signature-params": ("date" "@authority" "content-type")\
                        ;created=1618884473;keyid="test-shared-secret\"\
                        """);
        assertThat(Base64.getEncoder().encodeToString(key.sign(base.getBytes(US_ASCII))))
                .isEqualTo("pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSignedVerifies(SigningAlgorithm algorithm) {
        var request = Signing.signed(HTTP_SIGNATURE, algorithm, Signing.post());

        var key = signing.verifier(Signing.NOW).verify(request);

        assertThat(key.keyId()).isEqualTo("by-" + algorithm.word());
    }

    @Test
    void coversWhatTheRequestHas() {
        var request = Signing.signed(HTTP_SIGNATURE, SM2, keyed(Signing.post()));

        assertThat(request.only("signature-input"))
                .startsWith(
                        "sig1=(\"@method\" \"@path\" \"@query\" \"content-digest\""
                                + " \"idempotency-key\" \"content-type\");created=1772323200;nonce=\"")
                .endsWith("\";keyid=\"by-sm2\";alg=\"sm2-sm3\"");
    }

    @Test
    void aPlainGetNeedsMethodAndPathOnly() {
        var get = new SignedRequest("GET", "/v1/cases/7", null, Map.of(), new byte[0]);
        var request = Signing.signed(HTTP_SIGNATURE, HMAC_SM3, get);

        assertThat(request.headers()).containsOnlyKeys("signature", "signature-input");
        assertThat(signing.verifier(Signing.NOW).verify(request).algorithm()).isEqualTo(HMAC_SM3);
    }

    @Test
    void spacingThatTheFieldGrammarAllowsChangesNothing() {
        var post = Signing.post();
        var input = "sig1=(\"@method\" \"@path\" \"@query\" \"content-digest\")" + PARAMETERS;
        var request = signedAs(post, input, input.replace("\" \"", "\"   \"").replace(";", "; "));

        assertThat(signing.verifier(Signing.NOW).verify(request).keyId()).isEqualTo("by-hmac-sm3");
    }

    @Test
    void anyChangeIsSeen() {
        var request = Signing.signed(HTTP_SIGNATURE, HMAC_SHA256, keyed(Signing.post()));
        var query = request.rawQuery();

        assertThat(refusal(request, "PUT", request.rawPath(), query)).isEqualTo(SIGNATURE_INVALID);
        assertThat(refusal(request, "POST", "/v1/case", query)).isEqualTo(SIGNATURE_INVALID);
        assertThat(refusal(request, "POST", "/v1/cases", "a")).isEqualTo(SIGNATURE_INVALID);
        assertThat(refusal(request, "POST", "/v1/cases", null)).isEqualTo(SIGNATURE_INVALID);
        assertThat(signing.refusal(request.with(Map.of("content-type", "text/plain"))))
                .isEqualTo(SIGNATURE_INVALID);
        assertThat(signing.refusal(request.with(Map.of("idempotency-key", "other"))))
                .isEqualTo(SIGNATURE_INVALID);
        assertThat(signing.refusal(body(request, "{}"))).isEqualTo(DIGEST_MISMATCH);
        assertThat(signing.remembered).isEmpty();
    }

    @Test
    void whatIsAddedMustBeCovered() {
        var get = new SignedRequest("GET", "/v1/cases", null, Map.of(), new byte[0]);
        var request = Signing.signed(HTTP_SIGNATURE, HMAC_SM3, get);

        assertThat(signing.refusal(keyed(request))).isEqualTo(COMPONENTS_MISSING);
        assertThat(signing.refusal(body(request, "{}"))).isEqualTo(COMPONENTS_MISSING);
        assertThat(refusal(request, "GET", "/v1/cases", "a=1")).isEqualTo(COMPONENTS_MISSING);
    }

    @Test
    void takesEveryDigestItKnowsAndNeedsOne() throws Exception {
        var body = Signing.post().body();
        var good = ContentDigest.byteItem("sm3", Sm3.digest(body));
        var better =
                ContentDigest.byteItem(
                        "sha-512", MessageDigest.getInstance("SHA-512").digest(body));

        assertThat(digested(good)).isNull();
        assertThat(digested(better + ", md5=:AAAA:")).isNull();
        assertThat(digested(better + ", sha-256=:AAAA:")).isEqualTo(DIGEST_MISMATCH);
        assertThat(digested("md5=:AAAA:")).isEqualTo(DIGEST_MISMATCH);
        assertThat(digested("sha-256=AAAA")).isEqualTo(SIGNATURE_MALFORMED);
    }

    @Test
    void refusesTheAlgorithmOfAnotherKey() {
        var input = "sig1=(\"@method\" \"@path\" \"@query\" \"content-digest\")" + PARAMETERS;
        var renamed = input.replace("alg=\"hmac-sm3\"", "alg=\"hmac-sha256\"");

        assertThat(signing.refusal(signedAs(Signing.post(), renamed, null)))
                .isEqualTo(SIGNATURE_INVALID);
    }

    @Test
    void keepsToTheTimeTheSignerGave() {
        var input = "sig1=(\"@method\" \"@path\" \"@query\" \"content-digest\")" + PARAMETERS;
        var request = signedAs(Signing.post(), input + ";expires=1772323210", null);

        assertThat(Signing.refusal(signing.verifier(Signing.NOW.plusSeconds(10)), request))
                .isEqualTo(SIGNATURE_STALE);
        assertThat(signing.verifier(Signing.NOW.plusSeconds(9)).verify(request).keyId())
                .isEqualTo("by-hmac-sm3");
    }

    private @Nullable Reason digested(String digest) {
        var input = "sig1=(\"@method\" \"@path\" \"@query\" \"content-digest\")" + PARAMETERS;
        var request = signedAs(Signing.post().with(Map.of("Content-Digest", digest)), input, null);
        try {
            signing.verifier(Signing.NOW).verify(request);
            return null;
        } catch (SignatureRefused refused) {
            return refused.reason();
        }
    }

    /// Signed over `input`, sent as `sent` if given.
    private static SignedRequest signedAs(
            SignedRequest request, String input, @Nullable String sent) {
        var whole =
                request.has("content-digest")
                        ? request
                        : request.with(Map.of("Content-Digest", ContentDigest.of(request.body())));
        var described = whole.with(Map.of("Signature-Input", input));
        var base = SignatureInput.of(described).base(described);
        var signature = Signing.signing(HMAC_SM3).sign(base.getBytes(US_ASCII));
        return described.with(
                Map.of(
                        "Signature-Input",
                        sent == null ? input : sent,
                        "Signature",
                        ContentDigest.byteItem("sig1", signature)));
    }

    private Reason refusal(
            SignedRequest request, String method, String path, @Nullable String query) {
        return signing.refusal(
                new SignedRequest(method, path, query, request.headers(), request.body()));
    }

    private static SignedRequest keyed(SignedRequest request) {
        return request.with(Map.of("Idempotency-Key", "5f1c0e2a"));
    }

    private static SignedRequest body(SignedRequest request, String body) {
        return new SignedRequest(
                request.method(),
                request.rawPath(),
                request.rawQuery(),
                request.headers(),
                body.getBytes(US_ASCII));
    }
}
