package io.linli.signing;

import static io.linli.signing.SignatureRefused.Reason.KEY_UNKNOWN;
import static io.linli.signing.SignatureRefused.Reason.NONCE_REPLAYED;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_INVALID;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_MALFORMED;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_STALE;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Tells who signed a request in the dialect of 专有钉钉. Rule: R-82; window and memory of nonces as
/// for our own dialects.
public final class GovDingVerifier {
    private final Function<String, Optional<String>> secrets;
    private final NonceMemory nonces;
    private final Clock clock;

    /// @param secrets by API key
    public GovDingVerifier(
            Function<String, Optional<String>> secrets, NonceMemory nonces, Clock clock) {
        this.secrets = secrets;
        this.nonces = nonces;
        this.clock = clock;
    }

    /// @return the API key
    /// @throws SignatureRefused if the headers do not hold
    public String verify(SignedRequest request) {
        request.checkTarget();
        var apiKey = only(request, GovDing.API_KEY);
        var timestamp = only(request, GovDing.TIMESTAMP);
        var nonce = only(request, GovDing.NONCE);
        var given = decoded(only(request, GovDing.SIGNATURE));
        if (!nonce.matches("[0-9A-Za-z-]{16,64}")) {
            throw SIGNATURE_MALFORMED.refuse("nonce (expected: 16..64 letters and digits)");
        }
        var secret =
                secrets.apply(apiKey).orElseThrow(() -> KEY_UNKNOWN.refuse("apiKey: " + apiKey));
        checkTime(timestamp);
        if (!MessageDigest.isEqual(expected(secret, request, timestamp, nonce), given)) {
            throw SIGNATURE_INVALID.refuse("signature: does not match this request");
        }
        if (!nonces.firstSeen("govding " + apiKey, nonce, RequestVerifier.NONCE_KEEP)) {
            throw NONCE_REPLAYED.refuse("nonce: used before (expected: a new one per request)");
        }
        return apiKey;
    }

    private static byte[] expected(
            String secret, SignedRequest request, String timestamp, String nonce) {
        try {
            return GovDing.signature(secret, request, timestamp, nonce);
        } catch (IllegalArgumentException e) {
            throw SIGNATURE_MALFORMED.refuse("parameters (expected: percent-encoded)");
        }
    }

    private void checkTime(String timestamp) {
        var now = clock.instant();
        try {
            var created = OffsetDateTime.parse(timestamp).toInstant();
            if (Duration.between(created, now).abs().compareTo(RequestVerifier.WINDOW) > 0) {
                throw SIGNATURE_STALE.refuse(
                        "timestamp: %s (expected: within 300 s of %s)".formatted(created, now));
            }
        } catch (DateTimeException | ArithmeticException e) {
            throw SIGNATURE_MALFORMED.refuse("timestamp (expected: yyyy-MM-ddTHH:mm:ss.SSS+08:00)");
        }
    }

    private static String only(SignedRequest request, String name) {
        return request.only(name.toLowerCase(Locale.ROOT));
    }

    private static byte[] decoded(String signature) {
        try {
            return Base64.getDecoder().decode(signature);
        } catch (IllegalArgumentException e) {
            throw SIGNATURE_MALFORMED.refuse("signature (expected: base64)");
        }
    }
}
