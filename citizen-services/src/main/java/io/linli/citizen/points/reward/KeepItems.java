package io.linli.citizen.points.reward;

import java.time.Clock;
import java.util.OptionalLong;

/// Use case: a community keeps its catalogue. Each runs in the transaction at hand.
public final class KeepItems {
    private final Items items;
    private final Clock clock;

    public KeepItems(Items items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    public Item create(ItemId id, String region, Terms terms) {
        var fresh = Item.created(id, region, terms, clock.instant());
        items.add(fresh);
        return fresh;
    }

    /// @param from the version the change starts from; not compared when empty
    /// @throws io.linli.mesh.refusal.Refusal `ITEM_UNKNOWN` or `ITEM_CHANGED`
    public Item update(ItemId id, Terms terms, OptionalLong from) {
        var found = items.lock(id);
        return kept(found.on(terms, from.orElse(found.version())));
    }

    /// @param more at least 1
    /// @throws io.linli.mesh.refusal.Refusal `ITEM_UNKNOWN` or `STOCK_FULL`
    public Item restock(ItemId id, int more) {
        return kept(items.lock(id).restocked(more));
    }

    private Item kept(Item changed) {
        items.save(changed);
        return changed;
    }
}
