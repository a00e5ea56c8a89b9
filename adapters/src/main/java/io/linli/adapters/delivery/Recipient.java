package io.linli.adapters.delivery;

/// An outside platform, as deliveries see it.
public interface Recipient {
    Platform platform();

    /// Hands `delivery` over in one attempt.
    ///
    /// @param mayHaveArrived an earlier attempt may have; the platform must be asked first, or tell
    ///   repeats apart by the delivery's id
    /// @return the platform's own number for it; empty if it gives none
    /// @throws io.linli.adapters.outside.PlatformFailure if it is not certain that the platform has
    ///   it
    String handOver(Delivery delivery, boolean mayHaveArrived);
}
