package io.linli.adapters.reconcile;

import static io.linli.adapters.reconcile.ReconcileReason.RECONCILIATION_UNKNOWN;

import io.linli.adapters.delivery.Platform;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.util.UUID;

/// Use case: somebody looks at what was compared and found.
public final class ReadReconciliations {
    private final Reconciliations reconciliations;

    public ReadReconciliations(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    /// @throws io.linli.mesh.refusal.Refusal `RECONCILIATION_UNKNOWN`
    public Reconciliation get(UUID id) {
        return reconciliations
                .find(id)
                .orElseThrow(() -> RECONCILIATION_UNKNOWN.refuse("reconciliation", id));
    }

    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    public Page<Reconciliation> list(Platform platform, String pageToken, int pageSize) {
        return reconciliations.list(platform, PageToken.parse(pageToken), PageToken.size(pageSize));
    }

    /// As far as the caller reaches.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `RECONCILIATION_UNKNOWN`, `PAGE_TOKEN_INVALID`
    public Page<Difference> differences(UUID id, String pageToken, int pageSize) {
        return reconciliations.differences(
                get(id).id(), PageToken.parse(pageToken), PageToken.size(pageSize));
    }
}
