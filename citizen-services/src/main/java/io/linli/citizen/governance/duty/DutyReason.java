package io.linli.citizen.governance.duty;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about a duty is turned down. Names are API and never change.
public enum DutyReason implements Reason {
    DUTY_UNKNOWN(Kind.MISSING),
    SCOPE_UNKNOWN(Kind.INVALID),
    SCOPE_WRONG(Kind.INVALID),
    PERIOD_WRONG(Kind.INVALID),
    DUTY_TAKEN(Kind.CONFLICT),
    DUTY_OVER(Kind.STATE);

    private final Kind kind;

    DutyReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
