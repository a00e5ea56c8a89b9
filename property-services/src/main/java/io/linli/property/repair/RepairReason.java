package io.linli.property.repair;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about a repair order is turned down.
public enum RepairReason implements Reason {
    /// No such order, or not yours.
    REPAIR_UNKNOWN(Kind.MISSING),
    /// No such estate, or not one of yours.
    ESTATE_UNKNOWN(Kind.MISSING),
    /// The call lies ahead, or too far back.
    CALL_TIME_IMPLAUSIBLE(Kind.INVALID),
    /// The step lies ahead, or before the one it follows.
    STEP_TIME_IMPLAUSIBLE(Kind.INVALID),
    /// The order is not where this step starts.
    STEP_ORDER(Kind.STATE);

    private final Kind kind;

    RepairReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
