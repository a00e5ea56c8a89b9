package io.linli.citizen.points.clearing;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about clearing is turned down. Names are API (`ErrorInfo.reason`) and never
/// change.
public enum ClearingReason implements Reason {
    /// A community cannot owe itself.
    PAIR_WRONG(Kind.INVALID),
    /// No such account of a resident.
    PAYEE_UNKNOWN(Kind.MISSING),
    /// The payer would owe more than the other community lets it.
    CREDIT_LIMIT_EXCEEDED(Kind.CONFLICT),
    /// More than is owed.
    SETTLEMENT_EXCEEDS_DEBT(Kind.CONFLICT),
    /// The id was used for something else.
    CLEARING_CONFLICT(Kind.CONFLICT),
    /// A limit begins now or later, and after those that are planned already.
    LIMIT_ORDER(Kind.STATE),
    /// The month is not over.
    PERIOD_OPEN(Kind.STATE),
    /// The month of this district was netted.
    PERIOD_NETTED(Kind.CONFLICT),
    NETTING_UNKNOWN(Kind.MISSING),
    /// More debts than one netting goes through.
    DEBTS_FULL(Kind.LIMIT);

    private final Kind kind;

    ClearingReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
