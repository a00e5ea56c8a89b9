package io.linli.adapters.reconcile;

import io.linli.adapters.delivery.Platform;
import io.linli.adapters.reconcile.Reconciliation.State;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Where reconciliations are kept. Every method joins the transaction at hand.
public interface Reconciliations {
    /// @return whether it is kept now; not if one of its platform is running
    boolean add(Reconciliation fresh);

    Optional<Reconciliation> find(UUID id);

    /// Begun once more.
    ///
    /// @return how often it was begun
    int begin(UUID id);

    void end(UUID id, State state, long ours, long theirs, String error, Instant at);

    /// Newest first.
    Page<Reconciliation> list(Platform platform, PageToken from, int size);

    Optional<Instant> lastStart(Platform platform);

    /// The same difference is kept once for each reconciliation.
    void add(UUID id, Difference difference);

    /// Newest first; as far as the caller reaches.
    Page<Difference> differences(UUID id, PageToken from, int size);
}
