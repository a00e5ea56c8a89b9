package io.linli.citizen.points;

import io.linli.citizen.points.ledger.Ledger;
import io.linli.citizen.points.lot.PointHolds;
import io.linli.citizen.points.reward.CarryOrder;
import io.linli.citizen.points.reward.CheckRewards;
import io.linli.citizen.points.reward.FulfilOrder;
import io.linli.citizen.points.reward.Items;
import io.linli.citizen.points.reward.KeepItems;
import io.linli.citizen.points.reward.LedgerTime;
import io.linli.citizen.points.reward.OrderId;
import io.linli.citizen.points.reward.OrderTimer;
import io.linli.citizen.points.reward.Orders;
import io.linli.citizen.points.reward.PickupCodes;
import io.linli.citizen.points.reward.PlaceOrder;
import io.linli.citizen.points.reward.ReadRewards;
import io.linli.citizen.points.reward.RewardRules;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.store.Transactions;
import io.linli.mesh.task.Retry;
import io.linli.seal.Seal;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What a community gives for points.
@Configuration(proxyBeanMethods = false)
@IfServed("points")
class RewardWiring {
    private static final String EXPIRE = "expire-order";
    private static final Retry RETRY =
            new Retry(Retry.ATTEMPTS_MAX, Duration.ofSeconds(1), Duration.ofMinutes(1));

    @Bean
    PickupCodes pickupCodes(Seal seal) {
        return new PickupCodes(seal);
    }

    @Bean
    KeepItems keepItems(Items items, Clock clock) {
        return new KeepItems(items, clock);
    }

    @Bean
    ReadRewards readRewards(Items items, Orders orders, Ledger ledger, Clock clock) {
        return new ReadRewards(items, orders, ledger, clock);
    }

    @Bean
    OrderTimer orderTimer(@Qualifier("pointsRoom") Room room) {
        return (heldUntil, order) -> room.tasks().schedule(EXPIRE, order.toString(), "", heldUntil);
    }

    @Bean
    PlaceOrder placeOrder(
            Items items,
            Orders orders,
            RewardRules rules,
            PointHolds holds,
            Ledger ledger,
            LedgerTime time,
            OrderTimer timer,
            Transactions transactions) {
        return new PlaceOrder(items, orders, rules, holds, ledger, time, timer, transactions);
    }

    @Bean
    CarryOrder carryOrder(
            @Qualifier("pointsRoom") Room room,
            Items items,
            Orders orders,
            PointHolds holds,
            LedgerTime time,
            PickupCodes codes,
            Transactions transactions) {
        var carry = new CarryOrder(items, orders, holds, time, codes, transactions);
        room.tasks()
                .define(
                        EXPIRE,
                        RETRY,
                        (order, _) -> carry.expire(new OrderId(UUID.fromString(order))));
        return carry;
    }

    @Bean
    FulfilOrder fulfilOrder(Orders orders, PickupCodes codes, Clock clock) {
        return new FulfilOrder(orders, codes, clock);
    }

    @Bean
    CheckRewards checkRewards(Orders orders, Clock clock) {
        return new CheckRewards(orders, clock);
    }
}
