package io.linli.signing;

/// A request whose signature does not hold. Expected, so it carries no stack trace.
public final class SignatureRefused extends RuntimeException {
    /// Why. Names are API (`ErrorInfo.reason`) and never change; each answers 401.
    public enum Reason {
        /// None of a dialect's headers, or not all of them.
        SIGNATURE_MISSING("A0301"),
        SIGNATURE_MALFORMED("A0301"),
        /// Made with another key or algorithm, or the request was altered.
        SIGNATURE_INVALID("A0301"),
        /// Made more than [RequestVerifier#WINDOW] before or after now, or past its `expires`.
        SIGNATURE_STALE("A0302"),
        NONCE_REPLAYED("A0303"),
        /// The body is not the one `Content-Digest` tells of.
        DIGEST_MISMATCH("A0301"),
        KEY_UNKNOWN("A0301"),
        /// The signature is in form but leaves out a part that it must cover.
        COMPONENTS_MISSING("A0301");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /// In the header dialect: A0301 SIGN_INVALID, A0302 TS_EXPIRED, A0303 NONCE_REPLAY.
        public String code() {
            return code;
        }

        SignatureRefused refuse(String message) {
            return new SignatureRefused(this, message);
        }
    }

    private final Reason reason;

    private SignatureRefused(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
