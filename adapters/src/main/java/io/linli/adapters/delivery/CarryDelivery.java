package io.linli.adapters.delivery;

import io.linli.adapters.delivery.Delivery.State;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.mesh.store.Transactions;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Use case: one attempt to hand a delivery over. Run by a durable task, so at least once per turn.
///
/// The attempt is on record before anything is sent. A crash after that leaves the delivery
/// unclear, and the next attempt asks the platform before it sends again. While the platform is
/// paused nothing is sent and nothing is counted.
public final class CarryDelivery {
    /// The durable task that runs [#carry(String)].
    public static final String TASK = "carry";

    private static final Logger LOG = LoggerFactory.getLogger(CarryDelivery.class);

    private final Deliveries deliveries;
    private final Pauses pauses;
    private final Lane lane;
    private final Map<Platform, Recipient> recipients = new EnumMap<>(Platform.class);
    private final DeliverySettings limits;
    private final Transactions transactions;
    private final Clock clock;

    /// @param unclear whether an earlier attempt may have arrived
    private record Attempt(Delivery delivery, boolean unclear) {}

    public CarryDelivery(
            Deliveries deliveries,
            Pauses pauses,
            Lane lane,
            List<Recipient> recipients,
            DeliverySettings limits,
            Transactions transactions,
            Clock clock) {
        this.deliveries = deliveries;
        this.pauses = pauses;
        this.lane = lane;
        recipients.forEach(recipient -> this.recipients.put(recipient.platform(), recipient));
        this.limits = limits;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// The task's way in.
    ///
    /// @param instance `id/turn`
    public void carry(String instance) {
        var cut = instance.indexOf('/');
        carry(
                UUID.fromString(instance.substring(0, cut)),
                Integer.parseInt(instance.substring(cut + 1)));
    }

    /// Does nothing if it is not this delivery's turn (any more).
    ///
    /// @throws RuntimeException if it must be tried again later
    public void carry(UUID id, int turn) {
        transactions.asMesh(() -> begin(id, turn)).ifPresent(this::attempt);
    }

    private Optional<Attempt> begin(UUID id, int turn) {
        var delivery = lane.locked(id);
        if (delivery.turn() != turn || delivery.isOver() || !lane.isFirst(delivery)) {
            return Optional.empty(); // whoever is before it puts it in line again
        }
        if (pauses.holds(delivery.platform())) {
            deliveries.update(delivery.aside()); // the resuming puts it in line again
            return Optional.empty();
        }
        if (delivery.attemptsCounted() > 0 && isSpent(delivery)) {
            // one attempt it gets, however long it stood in line
            bury(delivery, delivery.unclear(), "given up: " + delivery.lastError());
            return Optional.empty();
        }
        if (mayStillBeOnItsWay(delivery)) {
            lane.put(delivery, delivery.updateTime().plus(recipient(delivery).straggling()));
            return Optional.empty();
        }
        var leaving = delivery.leaving(clock.instant());
        deliveries.update(leaving);
        return Optional.of(new Attempt(leaving, delivery.unclear()));
    }

    private boolean mayStillBeOnItsWay(Delivery delivery) {
        var end = delivery.updateTime().plus(recipient(delivery).straggling());
        return delivery.unclear() && clock.instant().isBefore(end);
    }

    private void attempt(Attempt attempt) {
        var asked = attempt;
        try {
            if (asked.unclear()) {
                switch (lookUp(asked.delivery())) {
                    case Sighting.Here(var receipt) -> {
                        acknowledge(asked, receipt);
                        return;
                    }
                    case Sighting.Absent() -> asked = new Attempt(asked.delivery(), false);
                    case Sighting.Untold() -> {} // told apart by its id
                }
            }
            acknowledge(asked, recipient(asked.delivery()).handOver(asked.delivery()));
        } catch (RuntimeException e) {
            var failed = asked;
            if (transactions.asMesh(() -> failed(failed, e))) {
                throw e; // the task's own retry brings it back
            }
        }
    }

    /// A question that is refused says nothing about the delivery.
    private Sighting lookUp(Delivery delivery) {
        try {
            return recipient(delivery).lookUp(delivery);
        } catch (PlatformFailure e) {
            throw e.sort() == PlatformFailure.Cause.REFUSED
                    ? new PlatformFailure(
                            PlatformFailure.Cause.NONSENSE, "asked, but " + e.getMessage(), e)
                    : e;
        }
    }

    private void acknowledge(Attempt attempt, String receipt) {
        transactions.asMesh(() -> {
            var now = lane.locked(attempt.delivery().id());
            return now.state() == State.ACKNOWLEDGED
                    ? now
                    : lane.over(now.acknowledged(receipt, clock.instant()));
        });
    }

    /// @return whether to try again
    private boolean failed(Attempt attempt, RuntimeException failure) {
        var delivery = lane.locked(attempt.delivery().id());
        if (delivery.turn() != attempt.delivery().turn() || delivery.isOver()) {
            return false; // somebody has settled it meanwhile
        }
        var known = failure instanceof PlatformFailure platform ? platform : null;
        var error =
                known == null
                        ? "failed here: " + failure.getClass().getSimpleName()
                        : known.sort() + " " + known.getMessage();
        if (known != null && known.sort() == PlatformFailure.Cause.REFUSED) {
            bury(delivery, attempt.unclear(), error);
            return false;
        }
        var now = clock.instant();
        var after =
                known != null && !known.sent()
                        ? delivery.notSent(attempt.unclear(), error, now)
                        : delivery.unclear(error, now);
        if (isSpent(after)) {
            bury(after, after.unclear(), error);
            return false;
        }
        deliveries.update(after);
        return true;
    }

    private boolean isSpent(Delivery delivery) {
        return delivery.attemptsCounted() >= limits.of(delivery.platform()).attempts()
                || !clock.instant().isBefore(delivery.deadline());
    }

    private void bury(Delivery delivery, boolean mayBeThere, String error) {
        LOG.error(
                "delivery {} of {} to {} is dead after {} attempts: {}",
                delivery.id(),
                delivery.subject(),
                delivery.platform().word(),
                delivery.attempts(),
                error);
        lane.over(delivery.dead(mayBeThere, error, clock.instant()));
    }

    private Recipient recipient(Delivery delivery) {
        return Objects.requireNonNull(recipients.get(delivery.platform()));
    }
}
