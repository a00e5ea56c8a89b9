package io.linli.adapters.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// All deliveries at once, as those see them who run the platforms. Every method joins the
/// transaction at hand.
public interface Queue {
    /// What is not acknowledged and not given up, by platform and state.
    List<Heap> unsettled();

    /// Open ones taken before `before`, by platform.
    Map<Platform, Long> stuck(Instant before);

    /// When each platform last took something; none for one that never did.
    Map<Platform, Instant> lastAcknowledged();

    /// Some of those put aside while the platform was paused, oldest first; `most` at most.
    List<UUID> parked(Platform platform, int most);

    /// Open ones that are first in their lane, wait for no resuming, and were to end before
    /// `before`; `most` at most.
    List<UUID> overdue(Instant before, int most);

    /// Moves the deadline of all that are open by the time that a pause took from them.
    void moveDeadlines(Platform platform, Instant pausedAt, Instant resumedAt);

    /// How many there are of one kind.
    ///
    /// @param oldest when the first of them was taken
    record Heap(Platform platform, Delivery.State state, long count, Instant oldest) {}
}
