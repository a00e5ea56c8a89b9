package io.linli.adapters.delivery;

import io.linli.mesh.Room;
import io.linli.mesh.store.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the room can do: take hand-overs, carry them out, and show them.
@Configuration(proxyBeanMethods = false)
class DeliveryWiring {
    @Bean
    Line line(Room deliveryRoom) {
        return (id, turn, at) ->
                deliveryRoom.tasks().schedule(CarryDelivery.TASK, id + "/" + turn, "", at);
    }

    @Bean
    TakeDelivery takeDelivery(
            Deliveries deliveries, Line line, DeliverySettings limits, Clock clock) {
        return new TakeDelivery(deliveries, line, limits.gapWait(), clock);
    }

    @Bean
    CarryDelivery carryDelivery(
            Deliveries deliveries,
            Line line,
            List<Recipient> recipients,
            DeliverySettings limits,
            Transactions transactions,
            Clock clock) {
        return new CarryDelivery(deliveries, line, recipients, limits, transactions, clock);
    }

    @Bean
    ReadDeliveries readDeliveries(Deliveries deliveries) {
        return new ReadDeliveries(deliveries);
    }

    @Bean
    DeliveryGauges deliveryGauges(
            Deliveries deliveries, Transactions transactions, Clock clock, MeterRegistry meters) {
        var gauges = new DeliveryGauges(deliveries, transactions, clock);
        gauges.register(meters);
        return gauges;
    }
}
