package io.linli.property.repair;

import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Where repair orders are kept.
public interface Repairs {
    void add(Repair repair);

    Optional<Repair> find(RepairId id);

    /// Applies `step` to the order under a lock; nothing is written if it throws or gives the same
    /// order back.
    ///
    /// @return the order as it is then; empty when there is none
    Optional<Repair> change(RepairId id, UnaryOperator<Repair> step);

    /// The orders inside `reach`, newest first.
    ///
    /// @param estate only those of this estate
    Page<Repair> list(Reach reach, Optional<EstateId> estate, PageToken after, int size);
}
