package io.linli.citizen.governance.disputes;

import io.linli.mesh.store.PageToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where disputes are kept. Everything runs in the transaction at hand and sees what its caller may
/// see.
public interface Disputes {
    void add(Dispute fresh, DisputeEvent first);

    Optional<Dispute> find(DisputeId id);

    /// The dispute, which nobody else can change until the transaction ends.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `DISPUTE_UNKNOWN`
    Dispute lock(DisputeId id);

    /// Keeps a locked dispute after a step.
    void save(Dispute before, Dispute after, DisputeEvent event);

    /// Disputes below a place in the list, newest first.
    ///
    /// @param region only below this one; all when empty
    List<Dispute> page(String region, DisputeFilter filter, PageToken after, int rows);

    DisputeCount count(String region, Instant now);

    /// @param until exclusive
    /// @param asOf when it is judged: `until`, or now if that is earlier
    DisputeReport report(String region, Instant from, Instant until, Instant asOf);

    /// Oldest first.
    List<DisputeEvent> events(DisputeId id);

    /// How many lines the disputes listed in a time have in a ledger, counted up to `most`.
    long lines(String region, DisputeFilter filter, long most);
}
