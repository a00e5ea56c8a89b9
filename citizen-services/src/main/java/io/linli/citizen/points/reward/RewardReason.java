package io.linli.citizen.points.reward;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about rewards is turned down. Names are API (`ErrorInfo.reason`) and never
/// change.
public enum RewardReason implements Reason {
    ITEM_UNKNOWN(Kind.MISSING),
    ITEM_CHANGED(Kind.CONFLICT),
    STOCK_FULL(Kind.LIMIT),
    NOT_ON_OFFER(Kind.STATE),
    PERSON_LIMIT(Kind.LIMIT),
    OUT_OF_STOCK(Kind.CONFLICT),
    OTHER_COMMUNITY(Kind.STATE),
    ORDER_UNKNOWN(Kind.MISSING),
    ORDER_ID_TAKEN(Kind.CONFLICT),
    STEP_ORDER(Kind.STATE),
    /// The time to confirm is over; the task that gives points and things back may be on its way.
    HOLD_EXPIRED(Kind.STATE),
    PICKUP_CODE_WRONG(Kind.DENIED),
    PICKUP_LOCKED(Kind.LIMIT);

    private final Kind kind;

    RewardReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
