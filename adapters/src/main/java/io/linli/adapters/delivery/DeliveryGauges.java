package io.linli.adapters.delivery;

import io.linli.adapters.delivery.Delivery.State;
import io.linli.mesh.store.Transactions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// Shows what is not done: `linli_deliveries{state}` and `linli_delivery_queue_age_seconds`.
/// Nothing waits in silence.
public final class DeliveryGauges {
    private final Deliveries deliveries;
    private final Transactions transactions;
    private final Clock clock;

    public DeliveryGauges(Deliveries deliveries, Transactions transactions, Clock clock) {
        this.deliveries = deliveries;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void register(MeterRegistry meters) {
        for (var state : List.of(State.TO_SEND, State.UNKNOWN, State.DEAD)) {
            Gauge.builder(
                            "linli.deliveries",
                            () -> transactions.asMesh(() -> deliveries.count(state)))
                    .description("Hand-overs to outside platforms that are not acknowledged")
                    .tag("state", state.name())
                    .register(meters);
        }
        Gauge.builder("linli.delivery.queue.age", this::oldest)
                .description("How long the oldest hand-over still to be done has waited")
                .baseUnit("seconds")
                .register(meters);
    }

    private long oldest() {
        return transactions
                .asMesh(deliveries::oldestOpen)
                .map(since -> Duration.between(since, clock.instant()).toSeconds())
                .orElse(0L);
    }
}
