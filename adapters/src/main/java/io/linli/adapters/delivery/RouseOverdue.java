package io.linli.adapters.delivery;

import io.linli.mesh.store.Transactions;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Use case: what should have come to its end long ago gets one more turn, in which it does. So no
/// delivery stays open for ever, whatever has become of its task.
public final class RouseOverdue {
    private static final Logger LOG = LoggerFactory.getLogger(RouseOverdue.class);
    private static final int AT_ONCE = 200;

    private final Queue queue;
    private final Lane lane;
    private final DeliverySettings limits;
    private final Transactions transactions;
    private final Clock clock;

    public RouseOverdue(
            Queue queue,
            Lane lane,
            DeliverySettings limits,
            Transactions transactions,
            Clock clock) {
        this.queue = queue;
        this.lane = lane;
        this.limits = limits;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void rouse() {
        var before = clock.instant().minus(limits.longestWait().multipliedBy(2));
        for (var id : transactions.asMesh(() -> queue.overdue(before, AT_ONCE))) {
            transactions.asMesh(() -> rouse(id));
        }
    }

    private Delivery rouse(UUID id) {
        var delivery = lane.locked(id);
        if (delivery.isOver() || delivery.parked() || !lane.isFirst(delivery)) {
            return delivery;
        }
        LOG.warn(
                "delivery {} of {} to {} should have ended by {}; it gets one more turn",
                id,
                delivery.subject(),
                delivery.platform().word(),
                delivery.deadline());
        return lane.put(delivery, clock.instant());
    }
}
