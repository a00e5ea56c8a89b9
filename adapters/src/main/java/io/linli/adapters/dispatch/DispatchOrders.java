package io.linli.adapters.dispatch;

import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.delivery.Recipient;
import io.linli.adapters.delivery.Sighting;
import java.time.Duration;

/// Whistles as orders of the dispatch platform. Whether an order has arrived is asked under our own
/// number for it, as some of these platforms place a repeated order twice.
final class DispatchOrders implements Recipient {
    private final OrderDesk desk;
    private final Duration straggling;

    /// @param straggling see [Recipient#straggling]
    DispatchOrders(OrderDesk desk, Duration straggling) {
        this.desk = desk;
        this.straggling = straggling;
    }

    @Override
    public Platform platform() {
        return Platform.DISPATCH;
    }

    @Override
    public String handOver(Delivery delivery) {
        return desk.place(delivery);
    }

    @Override
    public Sighting lookUp(Delivery delivery) {
        return desk.find(delivery)
                .<Sighting>map(Sighting.Here::new)
                .orElseGet(Sighting.Absent::new);
    }

    @Override
    public Duration straggling() {
        return straggling;
    }
}
