package io.linli.citizen.governance.whistle;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about a whistle is turned down. Names are API (`ErrorInfo.reason`) and never
/// change.
public enum WhistleReason implements Reason {
    WHISTLE_UNKNOWN(Kind.MISSING),
    WHISTLE_OPEN(Kind.CONFLICT),
    WHISTLE_CLOSED(Kind.STATE),
    WHISTLE_RAISED(Kind.DENIED),
    DEPARTMENT_UNKNOWN(Kind.INVALID),
    DEPARTMENT_CALLED(Kind.CONFLICT),
    DEPARTMENT_NEEDED(Kind.STATE),
    DEPARTMENTS_FULL(Kind.LIMIT),
    NOT_CALLED(Kind.DENIED),
    NOT_THE_BLOWER(Kind.DENIED),
    PROMISE_INVALID(Kind.INVALID),
    GEO_TOO_FAR(Kind.INVALID),
    GEO_MISSING(Kind.INVALID),
    REASON_MISSING(Kind.INVALID),
    PRE_WHISTLE_UNKNOWN(Kind.MISSING),
    PRE_WHISTLE_OPEN(Kind.CONFLICT),
    PRE_WHISTLE_DECIDED(Kind.STATE),
    STEP_ORDER(Kind.STATE);

    private final Kind kind;

    WhistleReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
