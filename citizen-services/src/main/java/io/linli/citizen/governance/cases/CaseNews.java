package io.linli.citizen.governance.cases;

import java.util.function.Consumer;

/// News of cases as they change, across all replicas. News may be lost; whoever listens reads the
/// truth again after a gap.
public interface CaseNews {
    /// Tells once the transaction at hand has committed.
    void tell(CaseChange change);

    /// Calls `listener`, which must be quick, for every change until the returned handle is run.
    Runnable listen(Consumer<CaseChange> listener);
}
