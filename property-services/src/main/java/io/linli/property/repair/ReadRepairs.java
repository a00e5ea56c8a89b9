package io.linli.property.repair;

import static io.linli.property.repair.RepairReason.REPAIR_UNKNOWN;

import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.util.Optional;

/// Use case: someone looks at orders. One outside the caller's reach is answered like one that does
/// not exist.
public final class ReadRepairs {
    private final Repairs repairs;

    public ReadRepairs(Repairs repairs) {
        this.repairs = repairs;
    }

    /// @throws io.linli.mesh.refusal.Refusal `REPAIR_UNKNOWN`
    public Repair read(Caller caller, RepairId id) {
        return repairs.find(id)
                .filter(repair ->
                        Reach.of(caller).includes(repair.estate().id(), repair.estate().region()))
                .orElseThrow(() -> REPAIR_UNKNOWN.refuse("repair", id));
    }

    /// @param estate only those of this estate
    public Page<Repair> list(Caller caller, Optional<EstateId> estate, PageToken after, int size) {
        return repairs.list(Reach.of(caller), estate, after, size);
    }
}
