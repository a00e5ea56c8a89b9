package io.linli.citizen.governance.disputes;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about a dispute is turned down. Names are API (`ErrorInfo.reason`) and never
/// change.
public enum DisputeReason implements Reason {
    DISPUTE_UNKNOWN(Kind.MISSING),
    STEP_ORDER(Kind.STATE),
    STEP_DENIED(Kind.DENIED),
    SELF_VERIFY(Kind.DENIED),
    TIER_TOO_LOW(Kind.DENIED),
    NOT_THE_MEDIATOR(Kind.DENIED),
    EVIDENCE_MISSING(Kind.STATE),
    CONFIRMATION_MISSING(Kind.STATE),
    PARTY_UNKNOWN(Kind.INVALID),
    EVENTS_FULL(Kind.LIMIT);

    private final Kind kind;

    DisputeReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
