package io.linli.adapters.delivery;

import java.time.Duration;

/// An outside platform, as deliveries see it.
public interface Recipient {
    Platform platform();

    /// Hands `delivery` over in one attempt, under the delivery's id. Never called for one that may
    /// have arrived before [#lookUp] was asked.
    ///
    /// @return the platform's own number for it; empty if it gives none
    /// @throws io.linli.adapters.outside.PlatformFailure if it is not certain that the platform has
    ///   it
    String handOver(Delivery delivery);

    /// Asks what the platform has under the delivery's id. A platform that tells repeats apart by
    /// our id need not be asked; one that does not must be.
    ///
    /// @throws io.linli.adapters.outside.PlatformFailure if it does not answer
    default Sighting lookUp(Delivery delivery) {
        return new Sighting.Untold();
    }

    /// How long a request may still be on its way after we have stopped waiting for its answer. A
    /// platform that does not know repeats is asked no sooner, or a straggler would make a double.
    default Duration straggling() {
        return Duration.ZERO;
    }
}
