package io.linli.adapters.portal;

import java.util.Optional;

/// A dialect that some portals speak instead of `X-Sign`.
public interface PortalDialect {
    /// The way to a portal; empty if it does not speak this dialect.
    Optional<Telling> to(String partnerId);

    /// Tells one portal.
    @FunctionalInterface
    interface Telling {
        /// @throws io.linli.adapters.outside.PlatformFailure if it is not certain that the portal
        ///   has it
        void tell(Progress progress);
    }
}
