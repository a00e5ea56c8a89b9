package io.linli.adapters;

import io.linli.adapters.delivery.CarryDelivery;
import io.linli.adapters.delivery.DeliverySettings;
import io.linli.adapters.receipt.ApplyReceipt;
import io.linli.mesh.Room;
import io.linli.mesh.Rooms;
import io.linli.mesh.task.DurableTasks;
import io.linli.mesh.task.Retry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one schema of this service, and the work that must happen in it: out with deliveries, in
/// with receipts.
@Configuration(proxyBeanMethods = false)
class HandOverWiring {
    @Bean
    Room deliveryRoom(Rooms rooms) {
        return rooms.open("delivery");
    }

    @Bean
    DurableTasks deliveryTasks(
            Room deliveryRoom,
            CarryDelivery carryDelivery,
            ApplyReceipt applyReceipt,
            DeliverySettings limits) {
        var tasks = deliveryRoom.tasks();
        // The budget is the delivery's own, so that its end is on record; the task only has to
        // outlast it.
        var carrying = new Retry(Retry.ATTEMPTS_MAX, limits.firstWait(), limits.longestWait());
        tasks.define(CarryDelivery.TASK, carrying, (instance, _) -> carryDelivery.carry(instance));
        tasks.define(
                ApplyReceipt.TASK,
                ApplyReceipt.RETRY,
                (instance, _) -> applyReceipt.apply(instance));
        return tasks;
    }
}
