package io.linli.citizen.points.reward;

import static io.linli.citizen.points.reward.RewardReason.ITEM_CHANGED;
import static io.linli.citizen.points.reward.RewardReason.NOT_ON_OFFER;
import static io.linli.citizen.points.reward.RewardReason.OUT_OF_STOCK;
import static io.linli.citizen.points.reward.RewardReason.PERSON_LIMIT;
import static io.linli.citizen.points.reward.RewardReason.STOCK_FULL;

import java.time.Instant;

/// Something a community gives for points. Never edited: each step gives a new value. Rule source:
/// docs/rules/rewards.md §1.
///
/// @param stock how many are on the shelf
/// @param restocked how many were ever put there, at most [#STOCK_MAX]
/// @param version counts the changes of the terms, from 1
public record Item(
        ItemId id,
        String region,
        Terms terms,
        int stock,
        int restocked,
        long version,
        Instant createdAt) {
    public static final int STOCK_MAX = 1_000_000;

    static Item created(ItemId id, String region, Terms terms, Instant now) {
        return new Item(id, region, terms, 0, 0, 1, now);
    }

    /// @throws io.linli.mesh.refusal.Refusal `ITEM_CHANGED` unless `from` is its version
    Item on(Terms next, long from) {
        if (from != version) {
            throw ITEM_CHANGED.refuse("etag", from, Long.toString(version));
        }
        return new Item(id, region, next, stock, restocked, version + 1, createdAt);
    }

    /// @throws io.linli.mesh.refusal.Refusal `STOCK_FULL`
    Item restocked(int more) {
        if (more > STOCK_MAX - restocked) {
            throw STOCK_FULL.refuse("quantity", more, "at most " + (STOCK_MAX - restocked));
        }
        return with(stock + more, restocked + more);
    }

    /// Some leave the shelf for one person.
    ///
    /// @param has how many the person has or has ordered
    /// @throws io.linli.mesh.refusal.Refusal `NOT_ON_OFFER`, `PERSON_LIMIT` or `OUT_OF_STOCK`
    Item taken(int quantity, long has, Instant now) {
        var offer = offerIn(now);
        if (offer != Offer.ON_OFFER) {
            throw NOT_ON_OFFER.refuse("item", offer, Offer.ON_OFFER.name());
        }
        if (terms.personMax() > 0 && has + quantity > terms.personMax()) {
            throw PERSON_LIMIT.refuse(
                    "quantity", quantity, "at most " + Math.max(0, terms.personMax() - has));
        }
        if (quantity > stock) {
            throw OUT_OF_STOCK.refuse("quantity", quantity, "at most " + stock);
        }
        return with(stock - quantity, restocked);
    }

    /// Some come back, also to an item that is no longer on offer.
    Item returned(int quantity) {
        return with(stock + quantity, restocked);
    }

    public Offer offerAt(Instant now) {
        var offer = offerIn(now);
        return offer == Offer.ON_OFFER && stock == 0 ? Offer.SOLD_OUT : offer;
    }

    private Offer offerIn(Instant now) {
        if (terms.withdrawn()) {
            return Offer.WITHDRAWN;
        }
        if (now.isBefore(terms.from())) {
            return Offer.UPCOMING;
        }
        return terms.until().filter(end -> !now.isBefore(end)).isPresent()
                ? Offer.ENDED
                : Offer.ON_OFFER;
    }

    private Item with(int onShelf, int ever) {
        return new Item(id, region, terms, onShelf, ever, version, createdAt);
    }
}
