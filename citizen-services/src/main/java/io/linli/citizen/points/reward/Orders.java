package io.linli.citizen.points.reward;

import io.linli.citizen.points.ledger.AccountId;
import io.linli.mesh.store.PageToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where orders are kept. Everything runs in the transaction at hand and sees what its caller may
/// see.
public interface Orders {
    void add(Order fresh, List<OrderEvent> events);

    Optional<Order> find(OrderId id);

    /// The order, which nobody else can change until the transaction ends.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `ORDER_UNKNOWN`
    Order lock(OrderId id);

    /// Keeps a locked order after a step.
    void save(Order changed, OrderEvent event);

    /// Keeps a locked order after something that is no step.
    void save(Order changed);

    /// How many of an item an account has or has ordered.
    long had(AccountId account, ItemId item);

    /// Orders below a place in the list, newest first.
    List<Order> page(OrderFilter filter, PageToken after, int rows);

    /// Oldest first.
    List<OrderEvent> events(OrderId id);

    /// What does not agree: stock with orders, orders with held points; at most [Ledger#WRONG_MAX]
    /// of it.
    ///
    /// @param late orders that should have expired before then are wrong
    List<String> verify(Instant late);
}
