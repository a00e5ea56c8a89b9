package io.linli.adapters.dispatch;

import io.linli.adapters.delivery.Delivery;
import java.util.Optional;

/// Where orders are placed, in the dialect of one platform.
public interface OrderDesk {
    /// @return the platform's own number
    /// @throws io.linli.adapters.outside.PlatformFailure if it is not certain that it has the order
    String place(Delivery delivery);

    /// The platform's number for an order placed under the delivery's id; empty if it has none.
    ///
    /// @throws io.linli.adapters.outside.PlatformFailure if it does not answer
    Optional<String> find(Delivery delivery);
}
