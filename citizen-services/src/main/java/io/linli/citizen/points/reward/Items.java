package io.linli.citizen.points.reward;

import io.linli.mesh.store.PageToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where items are kept. Everything runs in the transaction at hand and sees what its caller may
/// see.
public interface Items {
    void add(Item fresh);

    Optional<Item> find(ItemId id);

    /// The item, which nobody else can change until the transaction ends.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `ITEM_UNKNOWN`
    Item lock(ItemId id);

    /// Keeps a locked item after a change.
    void save(Item changed);

    /// Items below a place in the list, newest first.
    ///
    /// @param region only below this one; all when empty
    /// @param availableAt only what can be ordered then
    List<Item> page(String region, Optional<Instant> availableAt, PageToken after, int rows);
}
