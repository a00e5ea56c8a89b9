package io.linli.signing;

import static io.linli.signing.SignatureRefused.Reason.KEY_UNKNOWN;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_INVALID;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_MALFORMED;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_STALE;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/// Tells who called one of our services through the national data exchange. Rule: R-84.
///
/// The dialect has no nonce and covers no body, so a replay within the window cannot be told from
/// the first: what is let in here must count once by an id of its own.
public final class ExchangeVerifier {
    /// How far a signature's time may be from now, either way, inclusive. Ours; the platform names
    /// none.
    public static final Duration WINDOW = Duration.ofMinutes(5);

    private final Function<String, List<String>> secrets;
    private final Clock clock;

    /// @param secrets of a requester: the one in force, and the one before while both are; empty if
    ///   it is unknown
    public ExchangeVerifier(Function<String, List<String>> secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /// @return the requester
    /// @throws SignatureRefused if the headers do not hold
    public String verify(SignedRequest request) {
        var requester = request.only("gjgxjhpt_rid");
        var service = request.only("gjgxjhpt_sid");
        var time = request.only("gjgxjhpt_rtime");
        var known = secrets.apply(requester);
        if (known.isEmpty()) {
            throw KEY_UNKNOWN.refuse("gjgxjhpt_rid: " + requester);
        }
        checkTime(time);
        var given = decoded(request.only("gjgxjhpt_sign"));
        var fits =
                known.stream()
                        .map(secret -> ExchangeSigner.signature(secret, service, requester, time))
                        .anyMatch(expected -> MessageDigest.isEqual(expected, given));
        if (!fits) {
            throw SIGNATURE_INVALID.refuse("gjgxjhpt_sign: does not match");
        }
        return requester;
    }

    private void checkTime(String time) {
        if (!time.matches("[1-9][0-9]{12}")) {
            throw SIGNATURE_MALFORMED.refuse("gjgxjhpt_rtime (expected: milliseconds, 13 digits)");
        }
        var created = Instant.ofEpochMilli(Long.parseLong(time));
        var now = clock.instant();
        if (Duration.between(created, now).abs().compareTo(WINDOW) > 0) {
            throw SIGNATURE_STALE.refuse(
                    "gjgxjhpt_rtime: %s (expected: within 300 s of %s)".formatted(created, now));
        }
    }

    private static byte[] decoded(String signature) {
        try {
            return Base64.getDecoder().decode(signature);
        } catch (IllegalArgumentException e) {
            throw SIGNATURE_MALFORMED.refuse("gjgxjhpt_sign (expected: base64)");
        }
    }
}
