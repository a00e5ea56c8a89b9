package io.linli.citizen.points.ledger;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about the ledger is turned down. Names are API (`ErrorInfo.reason`) and never
/// change.
public enum LedgerReason implements Reason {
    ACCOUNT_UNKNOWN(Kind.MISSING);

    private final Kind kind;

    LedgerReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
