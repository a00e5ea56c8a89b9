package io.linli.gateway.step;

import java.util.Set;

/// What a step keeps of each provider and of each method, such as a breaker or figures. Providers
/// come and go while the gateway runs; what is kept of them goes with them.
@FunctionalInterface
public interface ProviderMemory {
    /// Nobody calls these any more; should they come back, they begin anew.
    ///
    /// @param methods full names; those that no other provider has
    void forget(String upstream, Set<String> methods);
}
