package io.linli.identity.publication;

import io.linli.mesh.caller.Caller;
import java.time.Instant;

/// Something an administrator did with a publication. Written once, never changed. Rule: R-30.
///
/// @param person the subject of who did it
public record Step(Kind kind, String person, String personName, Instant at, String note) {
    static final int NOTE_MAX = 500;

    /// What was done.
    public enum Kind {
        PROPOSED,
        APPROVED,
        REJECTED,
        WITHDRAWN,
        REPLACED,
        REMOVAL_PROPOSED,
        REMOVAL_REJECTED,
        REMOVED
    }

    public Step {
        if (note.length() > NOTE_MAX) {
            throw new IllegalArgumentException(
                    "note: " + note.length() + " characters (expected: 0.." + NOTE_MAX + ")");
        }
    }

    static Step of(Kind kind, Caller by, Instant at, String note) {
        return new Step(kind, by.id(), by.name(), at, note);
    }
}
