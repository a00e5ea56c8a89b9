package io.linli.identity.partner;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about a partner is turned down.
public enum PartnerReason implements Reason {
    /// No such partner, or not yours.
    PARTNER_UNKNOWN(Kind.MISSING),
    /// Not one X.509 certificate in PEM.
    CERTIFICATE_UNREADABLE(Kind.INVALID),
    /// Its time is over.
    CERTIFICATE_EXPIRED(Kind.INVALID),
    /// It is registered already, or was revoked.
    CERTIFICATE_TAKEN(Kind.CONFLICT),
    /// The partner has as many as it may.
    CERTIFICATES_FULL(Kind.LIMIT),
    /// The partner has no such certificate.
    CERTIFICATE_UNREGISTERED(Kind.MISSING),
    /// It is not in the state this step begins from.
    STEP_ORDER(Kind.STATE),
    /// Whoever proposed cannot approve. Rule: R-30.
    SECOND_PERSON_REQUIRED(Kind.DENIED);

    private final Kind kind;

    PartnerReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
