package io.linli.adapters.reconcile;

import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;

/// The ways a request about a reconciliation is turned down.
public enum ReconcileReason implements Reason {
    /// The platform cannot tell what it has.
    PLATFORM_SILENT(Kind.STATE),
    /// One is running for the platform already.
    RECONCILIATION_RUNNING(Kind.STATE),
    /// No such reconciliation.
    RECONCILIATION_UNKNOWN(Kind.MISSING);

    private final Kind kind;

    ReconcileReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
