package io.linli.adapters.delivery;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about a delivery is turned down.
public enum DeliveryReason implements Reason {
    /// The id, or the subject's version, was used for another hand-over.
    DELIVERY_DIFFERS(Kind.CONFLICT),
    /// No such delivery, or not the caller's.
    DELIVERY_UNKNOWN(Kind.MISSING),
    /// A later version has left, so this one would come after it.
    DELIVERY_OVERTAKEN(Kind.STATE),
    /// No such platform.
    PLATFORM_UNKNOWN(Kind.MISSING),
    /// Nothing may leave for it, not even a question.
    PLATFORM_PAUSED(Kind.STATE),
    /// It is not in a state that allows this.
    STEP_ORDER(Kind.STATE);

    private final Kind kind;

    DeliveryReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
