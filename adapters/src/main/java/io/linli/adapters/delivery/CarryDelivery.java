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
/// unknown, and the next attempt asks the platform before it sends again.
public final class CarryDelivery {
    /// The durable task that runs [#carry(String)].
    public static final String TASK = "carry";

    private static final Logger LOG = LoggerFactory.getLogger(CarryDelivery.class);

    private final Deliveries deliveries;
    private final Line line;
    private final Map<Platform, Recipient> recipients = new EnumMap<>(Platform.class);
    private final DeliverySettings limits;
    private final Transactions transactions;
    private final Clock clock;

    private record Attempt(Delivery delivery, State before) {}

    public CarryDelivery(
            Deliveries deliveries,
            Line line,
            List<Recipient> recipients,
            DeliverySettings limits,
            Transactions transactions,
            Clock clock) {
        this.deliveries = deliveries;
        this.line = line;
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
        var delivery = locked(id);
        if (delivery.turn() != turn || delivery.isOver() || !isFirst(delivery)) {
            return Optional.empty(); // whoever is before it puts it in line again
        }
        if (delivery.attempts() > 0
                && isSpent(delivery)) { // one attempt it gets, however long it stood in line
            bury(delivery, "given up: " + delivery.lastError());
            return Optional.empty();
        }
        var leaving = delivery.leaving(clock.instant());
        deliveries.update(leaving);
        return Optional.of(new Attempt(leaving, delivery.state()));
    }

    private void attempt(Attempt attempt) {
        var delivery = attempt.delivery();
        try {
            var recipient = Objects.requireNonNull(recipients.get(delivery.platform()));
            var receipt = recipient.handOver(delivery, attempt.before() == State.UNKNOWN);
            transactions.asMesh(
                    () -> over(locked(delivery.id()).acknowledged(receipt, clock.instant())));
        } catch (RuntimeException e) {
            if (transactions.asMesh(() -> failed(locked(delivery.id()), attempt.before(), e))) {
                throw e; // the task's own retry brings it back
            }
        }
    }

    /// @return whether to try again
    private boolean failed(Delivery delivery, State before, RuntimeException failure) {
        var known = failure instanceof PlatformFailure platform ? platform : null;
        var error =
                known == null
                        ? "failed here: " + failure.getClass().getSimpleName()
                        : known.sort() + " " + known.getMessage();
        var now = clock.instant();
        var after =
                known != null && !known.sent()
                        ? delivery.notSent(before, error, now)
                        : delivery.unclear(error, now);
        if ((known != null && known.sort() == PlatformFailure.Cause.REFUSED) || isSpent(after)) {
            bury(after, error);
            return false;
        }
        deliveries.update(after);
        return true;
    }

    private boolean isSpent(Delivery delivery) {
        return delivery.attempts() >= limits.attempts()
                || !clock.instant().isBefore(delivery.createTime().plus(limits.deadline()));
    }

    private void bury(Delivery delivery, String error) {
        LOG.error(
                "delivery {} of {} to {} is dead after {} attempts: {}",
                delivery.id(),
                delivery.subject(),
                delivery.platform().word(),
                delivery.attempts(),
                error);
        over(delivery.dead(error, clock.instant()));
    }

    /// Keeps what has ended and puts the next of its lane in line.
    private Delivery over(Delivery delivery) {
        deliveries.update(delivery);
        deliveries
                .first(delivery.platform(), delivery.subject())
                .filter(next -> next.state() == State.TO_SEND)
                .map(next -> next.inLine(clock.instant()))
                .ifPresent(next -> {
                    deliveries.update(next);
                    line.put(next.id(), next.turn(), clock.instant());
                });
        return delivery;
    }

    private boolean isFirst(Delivery delivery) {
        return deliveries
                .first(delivery.platform(), delivery.subject())
                .filter(first -> first.id().equals(delivery.id()))
                .isPresent();
    }

    private Delivery locked(UUID id) {
        var seen = deliveries.find(id).orElseThrow();
        deliveries.lock(seen.platform(), seen.subject());
        return deliveries.find(id).orElseThrow();
    }
}
