package io.linli.signing;

import static io.linli.signing.SignatureRefused.Reason.KEY_UNKNOWN;
import static io.linli.signing.SignatureRefused.Reason.NONCE_REPLAYED;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_INVALID;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_MALFORMED;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_MISSING;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_STALE;

import io.linli.signing.Dialect.Claim;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/// Tells who signed a request, in whichever dialect it speaks.
///
/// The nonce is written down last, so only holders of a key can fill the memory.
public final class RequestVerifier {
    /// How far a signature's time may be from now, either way, inclusive.
    public static final Duration WINDOW = Duration.ofMinutes(5);

    /// A signature is fresh for two windows at most; a minute more for clocks that disagree.
    static final Duration NONCE_KEEP = WINDOW.multipliedBy(2).plusMinutes(1);

    static final int NONCE_MIN = 16;
    static final int NONCE_MAX = 128;
    static final int KEY_ID_MAX = 128;

    private static final Dialect HTTP_SIGNATURE = new HttpSignature();
    private static final Dialect HEADERS = new HeaderDialect();

    private final Function<String, Optional<VerifyingKey>> keys;
    private final NonceMemory nonces;
    private final Clock clock;

    /// @param keys by key id; called with any visible text of up to 128 characters
    public RequestVerifier(
            Function<String, Optional<VerifyingKey>> keys, NonceMemory nonces, Clock clock) {
        this.keys = keys;
        this.nonces = nonces;
        this.clock = clock;
    }

    /// @return the key that signed; its id is the partner
    /// @throws SignatureRefused for any of its reasons
    public VerifyingKey verify(SignedRequest request) {
        request.checkTarget();
        var dialect = dialectOf(request);
        var claim = dialect.read(request);
        checkForm("nonce", claim.nonce(), NONCE_MIN, NONCE_MAX);
        checkForm("key id", claim.keyId(), 1, KEY_ID_MAX);
        var key =
                keys.apply(claim.keyId())
                        .orElseThrow(() -> KEY_UNKNOWN.refuse("key id: " + claim.keyId()));
        checkTime(claim);
        if (key.algorithm() != claim.algorithm()) {
            throw SIGNATURE_INVALID.refuse("algorithm: not that of key " + claim.keyId());
        }
        if (!key.verifies(claim.message(), claim.signature())) {
            throw SIGNATURE_INVALID.refuse("signature: does not match this request");
        }
        if (dialect == HTTP_SIGNATURE) {
            ContentDigest.check(request);
        }
        if (!nonces.firstSeen(claim.keyId(), claim.nonce(), NONCE_KEEP)) {
            throw NONCE_REPLAYED.refuse("nonce: used before (expected: a new one per request)");
        }
        return key;
    }

    private static Dialect dialectOf(SignedRequest request) {
        var http = HTTP_SIGNATURE.speaks(request);
        var headers = HEADERS.speaks(request);
        if (http && headers) {
            throw SIGNATURE_MALFORMED.refuse("signature: Signature and X-Sign (expected: one)");
        }
        if (!http && !headers) {
            throw SIGNATURE_MISSING.refuse("signature: none (expected: Signature or X-Sign)");
        }
        return http ? HTTP_SIGNATURE : HEADERS;
    }

    private void checkTime(Claim claim) {
        var now = clock.instant();
        if (Duration.between(claim.created(), now).abs().compareTo(WINDOW) > 0) {
            throw SIGNATURE_STALE.refuse(
                    "created: %s (expected: within 300 s of %s)".formatted(claim.created(), now));
        }
        if (!now.isBefore(claim.expires())) {
            throw SIGNATURE_STALE.refuse("expires: %s (now: %s)".formatted(claim.expires(), now));
        }
    }

    private static void checkForm(String what, String text, int min, int max) {
        var visible = text.chars().allMatch(c -> c > ' ' && c < 0x7f);
        if (!visible || text.length() < min || text.length() > max) {
            throw SIGNATURE_MALFORMED.refuse(
                    "%s (expected: %d..%d visible ASCII)".formatted(what, min, max));
        }
    }
}
