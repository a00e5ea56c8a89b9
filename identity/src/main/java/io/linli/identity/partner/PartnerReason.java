package io.linli.identity.partner;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about a partner is turned down.
public enum PartnerReason implements Reason {
    /// No such partner, or not yours.
    PARTNER_UNKNOWN(Kind.MISSING);

    private final Kind kind;

    PartnerReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
