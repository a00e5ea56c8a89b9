package io.linli.gateway.publication;

import io.linli.gateway.step.ProviderMemory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/// Lets what is no longer published go without cutting anybody off: a request that has found its
/// method already still gets through, calls under way end by themselves, and only what is open
/// after minutes, such as a stream, is cut. What was kept of it is let go last. For one thread.
final class Farewell {
    /// A minute in which a request may still begin its call, the longest deadline of one, and some
    /// more.
    static final Duration OPEN_MAX = Duration.ofSeconds(130);

    /// What has been cut has ended by then, so that nothing is counted anew.
    static final Duration FORGOTTEN = OPEN_MAX.plusSeconds(20);

    private final PublishedUpstreams upstreams;
    private final ProviderMemory memory;
    private final List<Leaving> all = new ArrayList<>();

    private record Leaving(Published service, long since) {}

    Farewell(PublishedUpstreams upstreams, ProviderMemory memory) {
        this.upstreams = upstreams;
        this.memory = memory;
    }

    void begin(Collection<Published> gone, long now) {
        gone.forEach(each -> all.add(new Leaving(each, now)));
    }

    /// Those that may still be asked for.
    List<Published> leaving() {
        return all.stream().map(Leaving::service).toList();
    }

    /// @param served what is served now
    void sweep(long now, Collection<Published> served) {
        for (var each : List.copyOf(all)) {
            var age = now - each.since();
            if (age >= OPEN_MAX.toNanos()) {
                upstreams.cut(each.service());
            }
            if (age >= FORGOTTEN.toNanos()) {
                all.remove(each);
                forget(each.service(), served);
            }
        }
    }

    /// A newer version has the same methods, and goes on with their figures.
    private void forget(Published gone, Collection<Published> served) {
        var methods = new HashSet<>(gone.methods());
        served.forEach(each -> methods.removeAll(each.methods()));
        leaving().forEach(each -> methods.removeAll(each.methods()));
        memory.forget(gone.upstream(), methods);
    }
}
