package io.linli.citizen.points.lot;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about points is turned down. Names are API (`ErrorInfo.reason`) and never
/// change.
public enum PointsReason implements Reason {
    /// No such account, or not the caller's.
    POINTS_ACCOUNT_UNKNOWN(Kind.MISSING),
    HOLD_UNKNOWN(Kind.MISSING),
    INSUFFICIENT_POINTS(Kind.CONFLICT),
    /// Nothing leaves the account until an officer lets it.
    ACCOUNT_FROZEN(Kind.STATE),
    HOLD_SETTLED(Kind.STATE),
    /// The id was used for something else.
    MOVEMENT_CONFLICT(Kind.CONFLICT),
    /// The account is kept for somebody else, or for something else.
    ACCOUNT_TAKEN(Kind.CONFLICT),
    LOTS_FULL(Kind.LIMIT),
    /// The ledger does not write it; the other side cannot pay, or is closed.
    LEDGER_REFUSED(Kind.STATE),
    /// Others changed the account again and again; nothing was written.
    POINTS_BUSY(Kind.LIMIT),
    /// The account owes points still.
    DEBT_OPEN(Kind.STATE);

    private final Kind kind;

    PointsReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
