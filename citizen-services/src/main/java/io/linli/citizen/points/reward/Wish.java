package io.linli.citizen.points.reward;

/// What a portal asks for on behalf of its resident.
///
/// @param id made and kept by the portal
/// @param quantity 1..[Order#QUANTITY_MAX]
public record Wish(OrderId id, ItemId item, Buyer buyer, int quantity) {
    boolean asks(Order order) {
        return order.id().equals(id)
                && order.item().equals(item)
                && order.buyer().equals(buyer)
                && order.quantity() == quantity;
    }
}
