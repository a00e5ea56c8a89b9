package io.linli.adapters.delivery;

import java.time.Instant;
import java.util.UUID;

/// Has a delivery carried at a given time, for certain, once the transaction at hand commits.
@FunctionalInterface
public interface Line {
    /// @param turn the delivery's own; passed on to [CarryDelivery#carry]
    void put(UUID id, int turn, Instant at);
}
