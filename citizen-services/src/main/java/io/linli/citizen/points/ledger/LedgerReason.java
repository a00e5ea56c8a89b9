package io.linli.citizen.points.ledger;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about the ledger is turned down. Names are API (`ErrorInfo.reason`) and never
/// change.
public enum LedgerReason implements Reason {
    ACCOUNT_UNKNOWN(Kind.MISSING),
    /// As much is waiting as may wait; nothing was written.
    LEDGER_BUSY(Kind.LIMIT),
    /// No clear answer in time; the same call with the same ids tells, and writes nothing twice.
    LEDGER_UNSURE(Kind.UNAVAILABLE);

    private final Kind kind;

    LedgerReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
