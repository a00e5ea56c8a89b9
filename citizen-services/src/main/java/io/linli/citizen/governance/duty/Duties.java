package io.linli.citizen.governance.duty;

import io.linli.mesh.store.PageToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where places and duties are kept. Everything runs in the transaction at hand and sees what its
/// caller may see.
public interface Duties {
    /// Keeps a place, or what is new of it.
    void put(DutyScope scope);

    /// The place, whose duties nobody else can change until the transaction ends.
    Optional<DutyScope> lock(DutyScope.Key key);

    /// Duties of a role for a place that end after `at`.
    List<Duty> from(DutyScope.Key key, DutyRole role, Instant at);

    void add(Duty duty);

    Optional<Duty> find(UUID id);

    void end(Duty ended);

    /// Newest first.
    ///
    /// @param region a region's code; everything below it
    List<Duty> page(String region, PageToken after, int rows);

    /// Places without the head they should have at `at`, in the order of their keys.
    ///
    /// @param after go on behind this key; empty for the start
    List<DutyScope> vacancies(String region, Optional<DutyScope.Key> after, int rows, Instant at);
}
