package io.linli.adapters.dispatch;

import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.delivery.Recipient;

/// Whistles as orders of the dispatch platform. Placing is never repeated blindly: an order that
/// may have arrived is asked for first.
final class DispatchOrders implements Recipient {
    private final OrderDesk desk;

    DispatchOrders(OrderDesk desk) {
        this.desk = desk;
    }

    @Override
    public Platform platform() {
        return Platform.DISPATCH;
    }

    @Override
    public String handOver(Delivery delivery, boolean mayHaveArrived) {
        return mayHaveArrived
                ? desk.find(delivery).orElseGet(() -> desk.place(delivery))
                : desk.place(delivery);
    }
}
