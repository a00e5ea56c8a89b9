package io.linli.adapters.delivery;

import io.linli.adapters.delivery.Delivery.State;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/// One subject's deliveries to one platform: who is next, and how the next one's turn comes. Every
/// method joins the transaction at hand, which must see all rows, as a lane may span regions.
public final class Lane {
    private final Deliveries deliveries;
    private final Line line;
    private final Clock clock;

    public Lane(Deliveries deliveries, Line line, Clock clock) {
        this.deliveries = deliveries;
        this.line = line;
        this.clock = clock;
    }

    /// The delivery as it is; until the transaction ends nobody else changes its lane.
    public Delivery locked(UUID id) {
        var seen = deliveries.find(id).orElseThrow();
        deliveries.lock(seen.platform(), seen.subject());
        return deliveries.find(id).orElseThrow();
    }

    boolean isFirst(Delivery delivery) {
        return deliveries
                .first(delivery.platform(), delivery.subject())
                .filter(first -> first.id().equals(delivery.id()))
                .isPresent();
    }

    /// Whether a later one was sent, so that this one would come after it.
    public boolean isOvertaken(Delivery delivery) {
        return deliveries.hasNewerSent(delivery.platform(), delivery.subject(), delivery.version());
    }

    /// Gives `delivery` a new turn at `at`; tasks of earlier turns do nothing.
    Delivery put(Delivery delivery, Instant at) {
        var next = delivery.inLine();
        deliveries.update(next);
        line.put(next.id(), next.turn(), at);
        return next;
    }

    /// Keeps what has ended and puts the next of its lane in line; also one that has failed before,
    /// as its turn may have come and gone while an elder that came late was before it.
    public Delivery over(Delivery delivery) {
        deliveries.update(delivery);
        deliveries
                .first(delivery.platform(), delivery.subject())
                .filter(next -> next.state() == State.TO_SEND || next.state() == State.FAILED)
                .ifPresent(next -> put(next, clock.instant()));
        return delivery;
    }

    /// Begins `delivery` anew: now, if it is its turn, else when that comes.
    public Delivery again(Delivery delivery) {
        deliveries.update(delivery);
        return isFirst(delivery) ? put(delivery, clock.instant()) : delivery;
    }
}
