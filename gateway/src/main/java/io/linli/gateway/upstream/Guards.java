package io.linli.gateway.upstream;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;

/// The guards of all providers; one is made when a provider is first called.
final class Guards {
    private final ConcurrentMap<String, Guard> guards = new ConcurrentHashMap<>();
    private final UpstreamSettings settings;
    private final Consumer<Guard> made;

    /// @param made is shown each new guard, to count it
    Guards(UpstreamSettings settings, Consumer<Guard> made) {
        this.settings = settings;
        this.made = made;
    }

    UpstreamSettings settings() {
        return settings;
    }

    Guard of(String upstream) {
        var guard = guards.get(upstream);
        return guard != null
                ? guard
                : guards.computeIfAbsent(
                        upstream,
                        name -> {
                            var fresh = new Guard(name, settings);
                            made.accept(fresh);
                            return fresh;
                        });
    }

    void forget(String upstream) {
        guards.remove(upstream);
    }
}
