package io.linli.adapters;

import io.linli.adapters.delivery.CarryDelivery;
import io.linli.adapters.delivery.DeliverySettings;
import io.linli.adapters.delivery.RouseOverdue;
import io.linli.adapters.delivery.WakePlatform;
import io.linli.adapters.receipt.ApplyReceipt;
import io.linli.adapters.reconcile.CompareSides;
import io.linli.adapters.reconcile.StartReconciliation;
import io.linli.mesh.Room;
import io.linli.mesh.Rooms;
import io.linli.mesh.task.DurableTasks;
import io.linli.mesh.task.Retry;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one schema of this service, and the work that must happen in it: out with deliveries, in
/// with receipts, and both sides compared.
@Configuration(proxyBeanMethods = false)
class HandOverWiring {
    private static final Duration OVERDUE_IS_LOOKED_FOR = Duration.ofMinutes(1);
    private static final Duration NIGHT_IS_LOOKED_FOR = Duration.ofMinutes(5);

    @Bean
    Room deliveryRoom(Rooms rooms) {
        return rooms.open("delivery");
    }

    @Bean
    DurableTasks deliveryTasks(
            Room deliveryRoom,
            CarryDelivery carryDelivery,
            WakePlatform wakePlatform,
            ApplyReceipt applyReceipt,
            RouseOverdue rouseOverdue,
            CompareSides compareSides,
            StartReconciliation startReconciliation,
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
        tasks.define(
                WakePlatform.TASK,
                WakePlatform.RETRY,
                (_, platform) -> wakePlatform.wake(platform));
        tasks.define(
                CompareSides.TASK,
                CompareSides.RETRY,
                (id, _) -> compareSides.compare(UUID.fromString(id)));
        tasks.every("rouse-overdue", OVERDUE_IS_LOOKED_FOR, rouseOverdue::rouse);
        tasks.every("reconcile-nightly", NIGHT_IS_LOOKED_FOR, startReconciliation::nightly);
        return tasks;
    }
}
