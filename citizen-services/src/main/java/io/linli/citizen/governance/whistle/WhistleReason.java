package io.linli.citizen.governance.whistle;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about a whistle is turned down. Names are API (`ErrorInfo.reason`) and never
/// change.
public enum WhistleReason implements Reason {
    WHISTLE_UNKNOWN(Kind.MISSING),
    WHISTLE_OPEN(Kind.CONFLICT),
    WHISTLE_CLOSED(Kind.STATE),
    DEPARTMENT_UNKNOWN(Kind.INVALID),
    NOT_CALLED(Kind.DENIED),
    NOT_THE_BLOWER(Kind.DENIED),
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
