package io.linli.adapters.delivery;

import static io.linli.adapters.delivery.DeliveryReason.DELIVERY_OVERTAKEN;
import static io.linli.adapters.delivery.DeliveryReason.STEP_ORDER;

import io.linli.adapters.delivery.Delivery.State;
import io.linli.mesh.store.Transactions;
import java.time.Clock;
import java.util.UUID;

/// Use case: an operator works the dead letters of his region: tries one again with a whole budget,
/// or gives it up for good.
public final class ReplayDelivery {
    private final ReadDeliveries readDeliveries;
    private final Deliveries deliveries;
    private final Lane lane;
    private final Acts acts;
    private final DeliverySettings limits;
    private final Transactions transactions;
    private final Clock clock;

    public ReplayDelivery(
            ReadDeliveries readDeliveries,
            Deliveries deliveries,
            Lane lane,
            Acts acts,
            DeliverySettings limits,
            Transactions transactions,
            Clock clock) {
        this.readDeliveries = readDeliveries;
        this.deliveries = deliveries;
        this.lane = lane;
        this.acts = acts;
        this.limits = limits;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// What may have arrived is asked for before it is sent again.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `DELIVERY_UNKNOWN`; `STEP_ORDER` if it is not dead;
    ///   `DELIVERY_OVERTAKEN` if a later version has left
    public Delivery replay(UUID id, String reason) {
        return asOperator(
                id,
                (delivery, actor) -> {
                    if (lane.isOvertaken(delivery)) {
                        throw DELIVERY_OVERTAKEN.refuse(
                                "version", delivery.version(), "the newest that has left");
                    }
                    var now = clock.instant();
                    acts.add(Act.on(delivery, Act.Kind.REPLAY, actor, reason, now));
                    var end = now.plus(limits.of(delivery.platform()).deadline());
                    return lane.again(delivery.again(delivery.unclear(), end, now));
                });
    }

    /// It stays dead, is kept, and is on no list of dead letters any more.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `DELIVERY_UNKNOWN`; `STEP_ORDER` if it is not dead or
    ///   somebody has given up on it already
    public Delivery giveUp(UUID id, String reason) {
        return asOperator(
                id,
                (delivery, actor) -> {
                    if (!delivery.givenUp().isEmpty()) {
                        throw STEP_ORDER.refuse(
                                "delivery", "given up", "one nobody has given up on");
                    }
                    var now = clock.instant();
                    acts.add(Act.on(delivery, Act.Kind.GIVE_UP, actor, reason, now));
                    var givenUp = delivery.givenUp(reason, now);
                    deliveries.update(givenUp);
                    return givenUp;
                });
    }

    private interface Step {
        Delivery on(Delivery delivery, String actor);
    }

    private Delivery asOperator(UUID id, Step step) {
        readDeliveries.get(id); // whether it is there, and the caller's
        var actor = Act.by();
        return transactions.asMesh(() -> { // a lane may span regions
            var delivery = lane.locked(id);
            if (delivery.state() != State.DEAD) {
                throw STEP_ORDER.refuse("state", delivery.state(), "DEAD");
            }
            return step.on(delivery, actor);
        });
    }
}
