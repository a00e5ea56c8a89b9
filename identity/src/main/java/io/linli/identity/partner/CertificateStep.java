package io.linli.identity.partner;

import io.linli.mesh.caller.Caller;
import java.time.Instant;

/// Something an administrator did with a partner's certificate. Written once, never changed. Rule:
///
///
/// @param person the subject of who did it
public record CertificateStep(
        Kind kind, String person, String personName, Instant at, String note) {
    private static final int NOTE_MAX = 500;

    /// What was done.
    public enum Kind {
        PROPOSED,
        APPROVED,
        WITHDRAWN,
        REVOKED
    }

    public CertificateStep {
        if (note.length() > NOTE_MAX) {
            throw new IllegalArgumentException(
                    "note: " + note.length() + " characters (expected: 0.." + NOTE_MAX + ")");
        }
    }

    static CertificateStep of(Kind kind, Caller by, Instant at, String note) {
        return new CertificateStep(kind, by.id(), by.name(), at, note);
    }
}
