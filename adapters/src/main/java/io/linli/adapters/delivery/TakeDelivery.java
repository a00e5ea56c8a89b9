package io.linli.adapters.delivery;

import static io.linli.adapters.delivery.DeliveryReason.DELIVERY_DIFFERS;

import java.time.Clock;

/// Use case: a service hands something over to us.
public final class TakeDelivery {
    private final Deliveries deliveries;
    private final Line line;
    private final DeliverySettings limits;
    private final Clock clock;

    public TakeDelivery(Deliveries deliveries, Line line, DeliverySettings limits, Clock clock) {
        this.deliveries = deliveries;
        this.line = line;
        this.limits = limits;
        this.clock = clock;
    }

    /// Keeps `fresh` and puts it in line, in the transaction at hand. Taking it a second time
    /// changes nothing.
    ///
    /// @return the delivery as it is kept
    /// @throws io.linli.mesh.refusal.Refusal `DELIVERY_DIFFERS`
    public Delivery take(Delivery fresh) {
        deliveries.lock(fresh.platform(), fresh.subject());
        var known = deliveries.find(fresh.id());
        if (known.isPresent()) {
            return sameOrRefused(known.get(), fresh);
        }
        if (deliveries.has(fresh.platform(), fresh.subject(), fresh.version())) {
            throw DELIVERY_DIFFERS.refuse(
                    "version", fresh.version(), "one the subject has not used yet");
        }
        var placed = placed(fresh);
        if (!deliveries.add(placed)) { // the same id for another lane, at this very moment
            return sameOrRefused(deliveries.find(fresh.id()).orElseThrow(), fresh);
        }
        return placed;
    }

    private Delivery placed(Delivery taken) {
        var now = clock.instant();
        var fresh = taken.until(now.plus(limits.of(taken.platform()).deadline()));
        if (deliveries.hasNewerSent(fresh.platform(), fresh.subject(), fresh.version())) {
            return fresh.dead(false, "a newer version has left before this one came", now);
        }
        var waitsForAnother =
                deliveries
                        .first(fresh.platform(), fresh.subject())
                        .filter(first -> first.version() < fresh.version())
                        .isPresent();
        if (waitsForAnother) {
            return fresh; // put in line when that one is over
        }
        var placed = fresh.inLine();
        line.put(placed.id(), placed.turn(), isAfterGap(fresh) ? now.plus(limits.gapWait()) : now);
        return placed;
    }

    private boolean isAfterGap(Delivery fresh) {
        return fresh.version() > 1
                && !deliveries.has(fresh.platform(), fresh.subject(), fresh.version() - 1);
    }

    private static Delivery sameOrRefused(Delivery known, Delivery fresh) {
        if (!known.isSameAs(fresh)) {
            throw DELIVERY_DIFFERS.refuse("id", fresh.id(), "a new id for another hand-over");
        }
        return known;
    }
}
