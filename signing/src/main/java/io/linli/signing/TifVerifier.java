package io.linli.signing;

import static io.linli.signing.SignatureRefused.Reason.KEY_UNKNOWN;
import static io.linli.signing.SignatureRefused.Reason.NONCE_REPLAYED;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_INVALID;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_MALFORMED;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_STALE;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;

/// Tells who sent a request to us in the TIF dialect. Rule: R-83, but for the nonces, which are
/// remembered here and not by the filter that gateways are shipped with.
public final class TifVerifier {
    /// How far a signature's time may be from now, either way, inclusive.
    public static final Duration WINDOW = Duration.ofSeconds(180);

    /// A signature is fresh for two windows at most; a minute more for clocks that disagree.
    static final Duration NONCE_KEEP = WINDOW.multipliedBy(2).plusMinutes(1);

    private final Function<String, Optional<TifKey>> keys;
    private final NonceMemory nonces;
    private final Clock clock;

    /// How a TIF gateway turns a request down.
    ///
    /// @param status 500, whatever the reason
    /// @param msg one of two sentences: something is missing, or it does not fit
    public record Refusal(int status, int code, String msg) {}

    public TifVerifier(Function<String, Optional<TifKey>> keys, NonceMemory nonces, Clock clock) {
        this.keys = keys;
        this.nonces = nonces;
        this.clock = clock;
    }

    /// @return the sender's id
    /// @throws SignatureRefused if the headers do not hold; answered as [#refusal] says
    public String verify(SignedRequest request) {
        var paasId = inForm("x-tif-paasid", request, "[!-~]{1,128}");
        var timestamp = inForm("x-tif-timestamp", request, "[1-9][0-9]{9}");
        var nonce = inForm("x-tif-nonce", request, "[!-~]{8,128}");
        var signature = inForm("x-tif-signature", request, "[0-9a-fA-F]{64}");
        var key =
                keys.apply(paasId).orElseThrow(() -> KEY_UNKNOWN.refuse("x-tif-paasid: " + paasId));
        var created = Instant.ofEpochSecond(Long.parseLong(timestamp));
        var now = clock.instant();
        if (Duration.between(created, now).abs().compareTo(WINDOW) > 0) {
            throw SIGNATURE_STALE.refuse(
                    "x-tif-timestamp: %s (expected: within 180 s of %s)".formatted(created, now));
        }
        var given = HexFormat.of().parseHex(signature);
        if (!MessageDigest.isEqual(key.signature(timestamp, nonce), given)) {
            throw SIGNATURE_INVALID.refuse("x-tif-signature: does not match");
        }
        if (!nonces.firstSeen("tif " + paasId, nonce, NONCE_KEEP)) {
            throw NONCE_REPLAYED.refuse("x-tif-nonce: used before (expected: a new one)");
        }
        return paasId;
    }

    /// What the sender is told; the reason is for our own log.
    public static Refusal refusal(SignatureRefused refused) {
        return switch (refused.reason()) {
            case SIGNATURE_MISSING, SIGNATURE_MALFORMED, COMPONENTS_MISSING ->
                    new Refusal(500, 400_001, "鉴权参数不完整，请求不合法。");
            case SIGNATURE_INVALID, SIGNATURE_STALE, NONCE_REPLAYED, DIGEST_MISMATCH, KEY_UNKNOWN ->
                    new Refusal(500, 400_001, "鉴权失败，鉴权信息有误。");
        };
    }

    private static String inForm(String name, SignedRequest request, String form) {
        var value = request.only(name);
        if (!value.matches(form)) {
            throw SIGNATURE_MALFORMED.refuse(name + " (expected: " + form + ")");
        }
        return value;
    }
}
