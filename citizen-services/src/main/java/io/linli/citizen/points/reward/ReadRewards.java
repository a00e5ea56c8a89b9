package io.linli.citizen.points.reward;

import static io.linli.citizen.points.reward.RewardReason.ORDER_UNKNOWN;

import io.linli.citizen.points.ledger.Account;
import io.linli.citizen.points.ledger.Balances;
import io.linli.citizen.points.ledger.Ledger;
import io.linli.citizen.points.lot.PointAccounts;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Use case: someone looks at items and orders.
public final class ReadRewards {
    private final Items items;
    private final Orders orders;
    private final Ledger ledger;
    private final Clock clock;

    public ReadRewards(Items items, Orders orders, Ledger ledger, Clock clock) {
        this.items = items;
        this.orders = orders;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// @param available only what can be ordered now
    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    public Page<Item> items(String region, boolean available, int pageSize, String pageToken) {
        var size = PageToken.size(pageSize);
        var at = available ? Optional.of(clock.instant()) : Optional.<Instant>empty();
        var rows = items.page(region, at, PageToken.parse(pageToken), size + 1);
        return PageToken.cut(
                rows, size, last -> new PageToken(last.createdAt(), last.id().value()));
    }

    /// @throws io.linli.mesh.refusal.Refusal `ORDER_UNKNOWN`, also when it is not the caller's
    public Order order(OrderId id) {
        return orders.find(id).orElseThrow(() -> ORDER_UNKNOWN.refuse("order", id));
    }

    /// Oldest first.
    public List<OrderEvent> history(OrderId id) {
        return orders.events(id);
    }

    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    public Page<Order> orders(OrderFilter filter, int pageSize, String pageToken) {
        var size = PageToken.size(pageSize);
        var rows = orders.page(filter, PageToken.parse(pageToken), size + 1);
        return PageToken.cut(
                rows, size, last -> new PageToken(last.createdAt(), last.id().value()));
    }

    /// A pool that was never used has given nothing.
    public PoolSums pool(String region) {
        var id = PointAccounts.pool(region);
        return PoolSums.of(
                region, id, ledger.find(id).map(Account::balances).orElse(Balances.NONE));
    }
}
