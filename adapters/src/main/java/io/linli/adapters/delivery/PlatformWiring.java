package io.linli.adapters.delivery;

import io.linli.mesh.Room;
import io.linli.mesh.store.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What those can do who run the platforms: pause one, let it go on, see how each fares.
@Configuration(proxyBeanMethods = false)
class PlatformWiring {
    @Bean
    SwitchPlatform switchPlatform(
            Pauses pauses,
            Queue queue,
            Acts acts,
            Room deliveryRoom,
            Transactions transactions,
            Clock clock) {
        return new SwitchPlatform(
                pauses,
                queue,
                acts,
                ended ->
                        deliveryRoom
                                .tasks()
                                .schedule(
                                        WakePlatform.TASK,
                                        ended.id().toString(),
                                        ended.platform().word(),
                                        clock.instant()),
                transactions,
                clock);
    }

    @Bean
    WakePlatform wakePlatform(
            Deliveries deliveries,
            Queue queue,
            Pauses pauses,
            Lane lane,
            Transactions transactions,
            Clock clock) {
        return new WakePlatform(deliveries, queue, pauses, lane, transactions, clock);
    }

    @Bean
    ReadPlatforms readPlatforms(
            Queue queue,
            Pauses pauses,
            DeliverySettings limits,
            Transactions transactions,
            Clock clock) {
        return new ReadPlatforms(queue, pauses, limits, transactions, clock);
    }

    @Bean
    DeliveryGauges deliveryGauges(ReadPlatforms platforms, Clock clock, MeterRegistry meters) {
        var gauges = new DeliveryGauges(platforms, clock);
        gauges.register(meters);
        return gauges;
    }
}
