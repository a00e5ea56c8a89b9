package io.linli.citizen.points.reward;

import static io.linli.citizen.points.reward.RewardReason.PICKUP_LOCKED;

import java.time.Instant;

/// An order for an item. Never edited: each step gives a new value. Rule source:
/// docs/rules/rewards.md §2 (T-04).
///
/// @param title the item's when it was ordered
/// @param points what it costs in all, at the price when it was ordered
/// @param heldUntil before when it has to be confirmed, by the ledger's time
/// @param note why it ended as it did
/// @param version counts the changes, from 1
/// @param events counts what has happened, from 1
public record Order(
        OrderId id,
        String region,
        ItemId item,
        String title,
        Buyer buyer,
        int quantity,
        long points,
        OrderState state,
        Instant heldUntil,
        Pickup pickup,
        String note,
        long version,
        int events,
        Instant createdAt,
        Instant updatedAt) {
    public static final int QUANTITY_MAX = 100;

    public Order {
        if (quantity < 1 || quantity > QUANTITY_MAX) {
            throw new IllegalArgumentException(
                    "quantity: " + quantity + " (expected: 1.." + QUANTITY_MAX + ")");
        }
    }

    /// Created and held in one.
    static Order placed(Wish wish, Item from, long points, Instant heldUntil, Instant now) {
        return new Order(
                wish.id(),
                from.region(),
                from.id(),
                from.terms().title(),
                wish.buyer(),
                wish.quantity(),
                points,
                OrderState.HELD,
                heldUntil,
                Pickup.NONE,
                "",
                1,
                2,
                now,
                now);
    }

    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER`
    Order after(OrderAction action, String why, Instant now) {
        action.judge(state);
        return changed(action.to(), pickup, why, events + 1, now);
    }

    Order with(Pickup now) {
        return new Order(
                id, region, item, title, buyer, quantity, points, state, heldUntil, now, note,
                version, events, createdAt, updatedAt);
    }

    /// A wrong code was brought; that moves nothing and is no event, but it counts.
    Order failed(Instant now) {
        return changed(state, pickup.failed(), note, events, now);
    }

    /// @param fits whether the code that was brought is the order's
    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER`, `PICKUP_LOCKED` or `PICKUP_CODE_WRONG`
    Order fulfilled(boolean fits, Instant now) {
        OrderAction.FULFIL.judge(state);
        if (pickup.isLocked()) {
            throw PICKUP_LOCKED.refuse("wrongCodes", pickup.wrong(), "< " + Pickup.WRONG_MAX);
        }
        if (!fits) {
            throw FulfilOrder.wrong();
        }
        return after(OrderAction.FULFIL, "", now);
    }

    private Order changed(OrderState to, Pickup fetched, String why, int happened, Instant now) {
        return new Order(
                id,
                region,
                item,
                title,
                buyer,
                quantity,
                points,
                to,
                heldUntil,
                fetched,
                why,
                version + 1,
                happened,
                createdAt,
                now);
    }
}
