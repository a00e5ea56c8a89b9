package io.linli.signing;

import static io.linli.signing.SignatureRefused.Reason.NONCE_REPLAYED;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_INVALID;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_STALE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.linli.signing.SignatureRefused.Reason;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GovDingTest {
    private static final Instant THEN = Instant.parse("2025-11-21T08:00:00Z");
    private static final String TIME = "2025-11-21T16:00:00.000+08:00";
    private static final String NONCE = "17637120000001234";
    private static final String FORM = "receiverIds=1&bizMsgId=B1&tenantId=1&msg=m";

    private final Set<String> nonces = new HashSet<>();

    @Test
    void makesTheWorkedExample() {
        assertThat(GovDing.stringToSign(form(FORM), TIME, NONCE))
                .isEqualTo(
                        """
                        POST
                        2025-11-21T16:00:00.000+08:00
                        17637120000001234
                        /message/workNotification
                        bizMsgId=B1&msg=m&receiverIds=1&tenantId=1\
                        """);
        assertThat(signer().headers(form(FORM), TIME, NONCE))
                .isEqualTo(
                        Map.of(
                                "X-Hmac-Auth-Timestamp", TIME,
                                "X-Hmac-Auth-Version", "1.0",
                                "X-Hmac-Auth-Nonce", NONCE,
                                "apiKey", "linli",
                                "X-Hmac-Auth-IP", "127.0.0.1",
                                "X-Hmac-Auth-MAC", "00:00:00:00:00:00",
                                "X-Hmac-Auth-Signature",
                                        "BIfdosFUuCCRue4xLypwNWgbniW9E1qQC2RNRHA44Xk="));
    }

    @Test
    void withoutParametersThereIsNoLastLine() {
        var request = new SignedRequest("GET", "/gettoken.json", null, Map.of(), new byte[0]);

        assertThat(GovDing.stringToSign(request, TIME, NONCE))
                .isEqualTo("GET\n" + TIME + "\n" + NONCE + "\n/gettoken.json");
    }

    @Test
    void parametersAreSignedDecodedFromQueryAndForm() {
        var request =
                new SignedRequest(
                        "POST",
                        "/task",
                        "b=%E8%B7%AF",
                        Map.of(
                                "Content-Type",
                                List.of("application/x-www-form-urlencoded;charset=UTF-8")),
                        "a=1+2".getBytes(UTF_8));

        assertThat(GovDing.stringToSign(request, TIME, NONCE)).endsWith("/task\na=1 2&b=路");
    }

    @Test
    void aBodyThatIsNoFormIsNotCovered() {
        var request =
                new SignedRequest(
                        "POST",
                        "/task",
                        null,
                        Map.of("content-type", List.of("application/json")),
                        "{}".getBytes(UTF_8));

        assertThat(GovDing.stringToSign(request, TIME, NONCE)).endsWith("/task");
    }

    @Test
    void theHeadersOfARealRequestAreInForm() {
        var headers = signer().headersFor(form(FORM));

        assertThat(headers.get("X-Hmac-Auth-Timestamp")).isEqualTo(TIME);
        assertThat(headers.get("X-Hmac-Auth-Nonce")).matches("1763712000000[0-9]{4}");
        assertThat(signer().toString()).doesNotContain("SECRET");
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 0, 300})
    void whatIsSignedVerifiesWithinFiveMinutes(long seconds) {
        assertThat(verifier(THEN.plusSeconds(seconds)).verify(signed())).isEqualTo("linli");
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301})
    void aClockFurtherOffIsRefused(long seconds) {
        assertThat(refusal(signed(), THEN.plusSeconds(seconds))).isEqualTo(SIGNATURE_STALE);
    }

    @Test
    void aReplayAndAChangedFormAreRefused() {
        var request = signed();
        verifier(THEN).verify(request);
        var changed =
                new SignedRequest(
                        "POST",
                        request.rawPath(),
                        null,
                        request.headers(),
                        FORM.replace("B1", "B2").getBytes(UTF_8));

        assertThat(refusal(request, THEN)).isEqualTo(NONCE_REPLAYED);
        assertThat(refusal(changed, THEN)).isEqualTo(SIGNATURE_INVALID);
    }

    @ParameterizedTest
    @CsvSource({
        "apiKey, who, KEY_UNKNOWN",
        "X-Hmac-Auth-Timestamp, yesterday, SIGNATURE_MALFORMED",
        "X-Hmac-Auth-Timestamp, 2025-11-21T16:00:00, SIGNATURE_MALFORMED",
        "X-Hmac-Auth-Nonce, 1, SIGNATURE_MALFORMED",
        "X-Hmac-Auth-Signature, ***, SIGNATURE_MALFORMED",
        "X-Hmac-Auth-Signature, AAAA, SIGNATURE_INVALID"
    })
    void whatDoesNotFitIsRefusedAndNotRemembered(String header, String value, Reason expected) {
        assertThat(refusal(signed().with(Map.of(header, value)), THEN)).isEqualTo(expected);
        assertThat(nonces).isEmpty();
    }

    private static GovDingSigner signer() {
        return new GovDingSigner(
                "linli", "TEST-SECRET", "127.0.0.1", "00:00:00:00:00:00", Signing.at(THEN));
    }

    private static SignedRequest form(String body) {
        return new SignedRequest(
                "POST",
                "/message/workNotification",
                null,
                Map.of("Content-Type", List.of("application/x-www-form-urlencoded")),
                body.getBytes(UTF_8));
    }

    private static SignedRequest signed() {
        return form(FORM).with(signer().headersFor(form(FORM)));
    }

    private GovDingVerifier verifier(Instant now) {
        return new GovDingVerifier(
                key -> key.equals("linli") ? Optional.of("TEST-SECRET") : Optional.empty(),
                (key, nonce, _) -> nonces.add(key + " " + nonce),
                Signing.at(now));
    }

    private Reason refusal(SignedRequest request, Instant now) {
        return catchThrowableOfType(SignatureRefused.class, () -> verifier(now).verify(request))
                .reason();
    }
}
