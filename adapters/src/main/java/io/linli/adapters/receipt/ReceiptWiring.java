package io.linli.adapters.receipt;

import io.linli.adapters.receipt.Receipt.State;
import io.linli.mesh.Room;
import io.linli.mesh.store.Transactions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redis.clients.jedis.RedisClient;

/// What the room can do: take reports and make them count.
@Configuration(proxyBeanMethods = false)
class ReceiptWiring {
    @Bean
    TakeReport takeReport(
            Receipts receipts, Room deliveryRoom, Transactions transactions, Clock clock) {
        return new TakeReport(
                receipts,
                key -> deliveryRoom.tasks().schedule(ApplyReceipt.TASK, key, "", clock.instant()),
                transactions,
                clock);
    }

    @Bean
    ApplyReceipt applyReceipt(
            Receipts receipts, List<Effect> effects, Transactions transactions, Clock clock) {
        return new ApplyReceipt(receipts, effects, transactions, clock);
    }

    @Bean(destroyMethod = "close")
    RedisClient nonceRedis(@Value("${linli.redis.url}") URI redis) {
        return RedisClient.create(redis);
    }

    /// Shows what is not done: `linli_receipts{state}` and `linli_receipt_queue_age_seconds`.
    @Bean
    MeterBinder receiptGauges(Receipts receipts, Transactions transactions, Clock clock) {
        return meters -> {
            for (var state : List.of(State.WAITING, State.APPLYING, State.DEAD)) {
                Gauge.builder(
                                "linli.receipts",
                                () -> transactions.asMesh(() -> receipts.count(state)))
                        .description("Reports of outside platforms that have not taken effect")
                        .tag("state", state.name())
                        .register(meters);
            }
            age(meters, receipts, transactions, clock);
        };
    }

    private static void age(
            MeterRegistry meters, Receipts receipts, Transactions transactions, Clock clock) {
        Gauge.builder(
                        "linli.receipt.queue.age",
                        () ->
                                transactions
                                        .asMesh(receipts::oldestOpen)
                                        .map(since ->
                                                Duration.between(since, clock.instant())
                                                        .toSeconds())
                                        .orElse(0L))
                .description("How long the oldest report still to be applied has waited")
                .baseUnit("seconds")
                .register(meters);
    }
}
