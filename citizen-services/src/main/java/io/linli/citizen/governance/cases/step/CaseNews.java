package io.linli.citizen.governance.cases.step;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// News of cases as they change, across all replicas. The newest are kept for who was away; they
/// may be lost all the same, and whoever listens reads the truth again after a gap.
public interface CaseNews {
    /// @param number rises from one to the next
    record Event(long number, CaseChange change) {}

    /// Tells once the transaction at hand has committed.
    void tell(CaseChange change);

    /// Calls `listener`, which must be quick, for every change until the returned handle is run.
    Runnable listen(Consumer<Event> listener);

    /// What came after the event of this number, oldest first.
    ///
    /// @return empty when some of it is no longer kept
    Optional<List<Event>> since(long number);
}
