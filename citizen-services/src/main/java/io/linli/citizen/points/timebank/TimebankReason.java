package io.linli.citizen.points.timebank;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request of the time bank is turned down. Names are API (`ErrorInfo.reason`) and never
/// change.
public enum TimebankReason implements Reason {
    MEMBER_UNKNOWN(Kind.MISSING),
    /// Known under the same reference with another name or birth date.
    MEMBER_DIFFERS(Kind.CONFLICT),
    GUARDIAN_UNFIT(Kind.STATE),
    SESSION_UNKNOWN(Kind.MISSING),
    SESSION_STATE(Kind.STATE),
    /// Changed by others while it was looked at; try again.
    SESSION_CHANGED(Kind.CONFLICT),
    /// The volunteer has promised, or is rendering, another session at that time.
    SESSION_OVERLAP(Kind.CONFLICT),
    NOT_A_PARTY(Kind.DENIED),
    SELF_SERVICE(Kind.DENIED),
    VOLUNTEER_AGE(Kind.DENIED),
    REDEEM_AGE(Kind.DENIED),
    BENEFIT_AGE(Kind.DENIED),
    /// Has coins for it.
    OWN_COINS_FIRST(Kind.STATE),
    NOT_KIN(Kind.DENIED),
    COINS_SHORT(Kind.CONFLICT),
    POOL_EMPTY(Kind.CONFLICT),
    TOTAL_CAP(Kind.LIMIT),
    GRANT_LIMIT(Kind.LIMIT),
    PLAN_INVALID(Kind.INVALID),
    TOO_EARLY(Kind.STATE),
    TOO_LATE(Kind.STATE),
    ALREADY_RATED(Kind.STATE),
    /// The coins were let go, as nobody had ended it in all that time.
    HOLD_EXPIRED(Kind.STATE),
    ID_TAKEN(Kind.CONFLICT);

    private final Kind kind;

    TimebankReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
