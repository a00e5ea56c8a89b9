package io.linli.signing;

import static io.linli.signing.SignatureRefused.Reason.KEY_UNKNOWN;
import static io.linli.signing.SignatureRefused.Reason.NONCE_REPLAYED;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_INVALID;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_MALFORMED;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_MISSING;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_STALE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.linli.signing.SignatureRefused.Reason;
import io.linli.signing.TifKey.Hash;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TifTest {
    private static final String TOKEN = "TEST-TOKEN-0001";
    private static final long THEN = 1_763_712_000;

    private final Set<String> nonces = new HashSet<>();

    @ParameterizedTest
    @CsvSource({
        "SHA256, A189B1A89233651287AD00C090AE16A67019B63F065FDEE08331867B6A29244B",
        "SM3,    463B239BF6693D788B46745056FD8E848F7ACC48907AC175B5A6874367950DAF"
    })
    void makesTheWorkedExample(Hash hash, String expected) {
        var signer = new TifSigner(key(hash), Signing.at(Instant.ofEpochSecond(THEN)));

        assertThat(signer.headers("1763712000", "nonce-0001"))
                .containsEntry("x-tif-paasid", "paas-1")
                .containsEntry("x-tif-timestamp", "1763712000")
                .containsEntry("x-tif-nonce", "nonce-0001")
                .containsEntry("x-tif-signature", expected);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSignedVerifiesInUpperAndLowerCase(Hash hash) {
        var request = signed(hash, THEN);
        var lower = request.only("x-tif-signature").toLowerCase(Locale.ROOT);

        assertThat(verifier(hash, THEN).verify(request)).isEqualTo("paas-1");
        nonces.clear();
        assertThat(verifier(hash, THEN).verify(request.with(Map.of("x-tif-signature", lower))))
                .isEqualTo("paas-1");
    }

    @ParameterizedTest
    @ValueSource(longs = {-180, 0, 180})
    void theEdgesOfThreeMinutesAreInside(long seconds) {
        var request = signed(Hash.SHA256, THEN);

        assertThat(verifier(Hash.SHA256, THEN + seconds).verify(request)).isEqualTo("paas-1");
    }

    @ParameterizedTest
    @ValueSource(longs = {-240, -181, 181, 240})
    void aClockFurtherOffIsRefused(long seconds) {
        assertThat(refusal(signed(Hash.SHA256, THEN), THEN + seconds)).isEqualTo(SIGNATURE_STALE);
        assertThat(nonces).isEmpty();
    }

    @Test
    void theSameRequestTwiceIsAReplay() {
        var request = signed(Hash.SM3, THEN);
        verifier(Hash.SM3, THEN).verify(request);

        var refused =
                catchThrowableOfType(
                        SignatureRefused.class, () -> verifier(Hash.SM3, THEN).verify(request));
        assertThat(refused.reason()).isEqualTo(NONCE_REPLAYED);
    }

    @ParameterizedTest
    @CsvSource({
        "x-tif-paasid, paas-2, KEY_UNKNOWN",
        "x-tif-nonce, another-nonce-0001, SIGNATURE_INVALID",
        "x-tif-timestamp, 1763712001, SIGNATURE_INVALID",
        "x-tif-timestamp, 1763712000000, SIGNATURE_MALFORMED",
        "x-tif-timestamp, now, SIGNATURE_MALFORMED",
        "x-tif-nonce, short, SIGNATURE_MALFORMED",
        "x-tif-signature, A189, SIGNATURE_MALFORMED"
    })
    void whatDoesNotFitIsRefusedAndNotRemembered(String header, String value, Reason expected) {
        var request = signed(Hash.SHA256, THEN).with(Map.of(header, value));

        assertThat(refusal(request, THEN)).isEqualTo(expected);
        assertThat(nonces).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-tif-paasid", "x-tif-timestamp", "x-tif-nonce", "x-tif-signature"})
    void aHeaderThatIsNotThereIsNamedMissing(String gone) {
        var request = signed(Hash.SHA256, THEN);
        var headers = new TreeMap<>(request.headers());
        headers.remove(gone);
        var less = new SignedRequest("GET", "/api", null, headers, request.body());

        assertThat(refusal(less, THEN)).isEqualTo(SIGNATURE_MISSING);
    }

    @Test
    void theOtherHashIsNotAccepted() {
        assertThat(refusal(signed(Hash.SM3, THEN), THEN)).isEqualTo(SIGNATURE_INVALID);
    }

    @Test
    void whoeverIsRefusedIsToldOneOfTwoSentencesWithStatus500() {
        assertThat(TifVerifier.refusal(SIGNATURE_MISSING.refuse("x")))
                .isEqualTo(new TifVerifier.Refusal(500, 400_001, "鉴权参数不完整，请求不合法。"));
        for (var reason :
                List.of(SIGNATURE_INVALID, SIGNATURE_STALE, NONCE_REPLAYED, KEY_UNKNOWN)) {
            assertThat(TifVerifier.refusal(reason.refuse("x")))
                    .isEqualTo(new TifVerifier.Refusal(500, 400_001, "鉴权失败，鉴权信息有误。"));
        }
        assertThat(TifVerifier.refusal(SIGNATURE_MALFORMED.refuse("x")).msg()).contains("不完整");
    }

    @Test
    void aTokenThatIsTooShortAndOneThatIsShownAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TifKey("paas-1", "short", Hash.SM3));
        assertThat(key(Hash.SM3)).hasToString("TifKey[paas-1]");
    }

    private static TifKey key(Hash hash) {
        return new TifKey("paas-1", TOKEN, hash);
    }

    private static SignedRequest signed(Hash hash, long at) {
        var request = new SignedRequest("GET", "/api", null, Map.of(), new byte[0]);
        return request.with(
                new TifSigner(key(hash), Signing.at(Instant.ofEpochSecond(at)))
                        .headersFor(request));
    }

    private TifVerifier verifier(Hash hash, long now) {
        return new TifVerifier(
                id -> id.equals("paas-1") ? Optional.of(key(hash)) : Optional.empty(),
                (keyId, nonce, _) -> nonces.add(keyId + " " + nonce),
                Signing.at(Instant.ofEpochSecond(now)));
    }

    private Reason refusal(SignedRequest request, long now) {
        return catchThrowableOfType(
                        SignatureRefused.class, () -> verifier(Hash.SHA256, now).verify(request))
                .reason();
    }
}
