package io.linli.citizen.points.earning;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about earning is turned down. Names are API (`ErrorInfo.reason`) and never
/// change.
public enum EarningReason implements Reason {
    EARN_RULE_UNKNOWN(Kind.MISSING),
    /// Only the mesh itself says that it happened.
    RULE_NOT_BY_HAND(Kind.DENIED),
    /// The person has had what the event brings.
    DUPLICATE_EVENT(Kind.CONFLICT),
    EARNING_UNKNOWN(Kind.MISSING),
    /// It brought nothing, or was taken back already.
    NOTHING_TO_REVERSE(Kind.STATE),
    RULE_EXISTS(Kind.CONFLICT),
    RULE_IN_PAST(Kind.INVALID),
    ANOMALY_UNKNOWN(Kind.MISSING),
    ANOMALY_DECIDED(Kind.STATE);

    private final Kind kind;

    EarningReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
