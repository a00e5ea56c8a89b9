package io.linli.adapters.delivery;

import io.linli.mesh.store.Transactions;
import io.linli.mesh.task.Retry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// Use case: after a pause, what was set aside gets its turn. Run by a durable task; running it
/// again finds less to do.
public final class WakePlatform {
    /// The durable task that runs [#wake].
    public static final String TASK = "wake";

    public static final Retry RETRY =
            new Retry(Retry.ATTEMPTS_MAX, Duration.ofMillis(500), Duration.ofMinutes(1));

    private static final int AT_ONCE = 200;

    private final Deliveries deliveries;
    private final Queue queue;
    private final Pauses pauses;
    private final Lane lane;
    private final Transactions transactions;
    private final Clock clock;

    public WakePlatform(
            Deliveries deliveries,
            Queue queue,
            Pauses pauses,
            Lane lane,
            Transactions transactions,
            Clock clock) {
        this.deliveries = deliveries;
        this.queue = queue;
        this.pauses = pauses;
        this.lane = lane;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param platform its word
    public void wake(String platform) {
        var woken = Platform.ofWord(platform);
        List<UUID> parked;
        do {
            parked = transactions.asMesh(() -> parked(woken));
            for (var id : parked) {
                transactions.asMesh(() -> wake(id));
            }
        } while (!parked.isEmpty());
    }

    private List<UUID> parked(Platform platform) {
        // Paused again: the next resuming wakes them.
        return pauses.holds(platform) ? List.of() : queue.parked(platform, AT_ONCE);
    }

    private Delivery wake(UUID id) {
        var delivery = lane.locked(id);
        if (!delivery.parked()) {
            return delivery;
        }
        if (!delivery.isOver() && lane.isFirst(delivery)) {
            return lane.put(delivery, clock.instant());
        }
        var awake = delivery.awake();
        deliveries.update(awake);
        return awake;
    }
}
