package io.linli.citizen.points.reward;

import java.time.Instant;

/// Comes back to an order when its time is over.
@FunctionalInterface
public interface OrderTimer {
    /// Kept in the transaction at hand.
    void at(Instant heldUntil, OrderId order);
}
