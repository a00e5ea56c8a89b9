package io.linli.gateway.publication;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Lets what is no longer published go without cutting anybody off: a request that has found its
/// method already still gets through, calls under way end by themselves, and only what is open
/// after minutes, such as a stream, is cut. For one thread.
final class Farewell {
    /// A request may wait this long between finding its method and calling it.
    static final Duration FOUND_MAX = Duration.ofSeconds(60);

    /// Longer than any deadline.
    static final Duration OPEN_MAX = Duration.ofSeconds(130);

    private final PublishedUpstreams upstreams;
    private final List<Leaving> all = new ArrayList<>();

    private record Leaving(Published service, long since) {}

    Farewell(PublishedUpstreams upstreams) {
        this.upstreams = upstreams;
    }

    void begin(Collection<Published> gone, long now) {
        gone.forEach(each -> all.add(new Leaving(each, now)));
    }

    /// Those that may still be asked for.
    List<Published> leaving() {
        return all.stream().map(Leaving::service).toList();
    }

    void sweep(long now) {
        for (var each : List.copyOf(all)) {
            var age = now - each.since();
            if (age >= FOUND_MAX.toNanos()) {
                upstreams.forget(each.service());
            }
            if (age >= OPEN_MAX.toNanos()) {
                upstreams.cut(each.service());
                all.remove(each);
            }
        }
    }
}
