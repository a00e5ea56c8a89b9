package io.linli.identity.estate;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about an estate is turned down.
public enum EstateReason implements Reason {
    /// No such estate, or outside the caller's jurisdiction.
    ESTATE_UNKNOWN(Kind.MISSING);

    private final Kind kind;

    EstateReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
