package io.linli.citizen.points.giving;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about giving is turned down. Names are API (`ErrorInfo.reason`) and never
/// change.
public enum GivingReason implements Reason {
    /// The two do not live in one household, as far as is registered.
    NOT_IN_HOUSEHOLD(Kind.DENIED),
    /// As often as in a day.
    GIVING_LIMIT(Kind.LIMIT),
    HOUSEHOLD_UNKNOWN(Kind.MISSING),
    MEMBER_ELSEWHERE(Kind.CONFLICT),
    HOUSEHOLD_EXISTS(Kind.CONFLICT);

    private final Kind kind;

    GivingReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
