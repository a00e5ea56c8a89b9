package io.linli.adapters.delivery;

import io.linli.mesh.Room;
import io.linli.mesh.store.Transactions;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the room can do: take hand-overs, carry them out, and work those that died.
@Configuration(proxyBeanMethods = false)
class DeliveryWiring {
    @Bean
    Line line(Room deliveryRoom) {
        return (id, turn, at) ->
                deliveryRoom.tasks().schedule(CarryDelivery.TASK, id + "/" + turn, "", at);
    }

    @Bean
    Lane lane(Deliveries deliveries, Line line, Clock clock) {
        return new Lane(deliveries, line, clock);
    }

    @Bean
    TakeDelivery takeDelivery(
            Deliveries deliveries, Line line, DeliverySettings limits, Clock clock) {
        return new TakeDelivery(deliveries, line, limits, clock);
    }

    @Bean
    CarryDelivery carryDelivery(
            Deliveries deliveries,
            Pauses pauses,
            Lane lane,
            List<Recipient> recipients,
            DeliverySettings limits,
            Transactions transactions,
            Clock clock) {
        return new CarryDelivery(deliveries, pauses, lane, recipients, limits, transactions, clock);
    }

    @Bean
    ReadDeliveries readDeliveries(Deliveries deliveries) {
        return new ReadDeliveries(deliveries);
    }

    @Bean
    ReplayDelivery replayDelivery(
            ReadDeliveries readDeliveries,
            Deliveries deliveries,
            Lane lane,
            Acts acts,
            DeliverySettings limits,
            Transactions transactions,
            Clock clock) {
        return new ReplayDelivery(
                readDeliveries, deliveries, lane, acts, limits, transactions, clock);
    }

    @Bean
    RouseOverdue rouseOverdue(
            Queue queue,
            Lane lane,
            DeliverySettings limits,
            Transactions transactions,
            Clock clock) {
        return new RouseOverdue(queue, lane, limits, transactions, clock);
    }

    @Bean
    RestoreDelivery restoreDelivery(Lane lane, DeliverySettings limits, Clock clock) {
        return new RestoreDelivery(lane, limits, clock);
    }
}
