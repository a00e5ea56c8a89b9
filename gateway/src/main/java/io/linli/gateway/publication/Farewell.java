package io.linli.gateway.publication;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Lets what is no longer published go without cutting anybody off: a request that has found its
/// method already still gets through, calls under way end by themselves, and only what is open
/// after minutes, such as a stream, is cut. For one thread.
final class Farewell {
    /// A minute in which a request may still begin its call, the longest deadline of one, and some
    /// more.
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
            if (now - each.since() >= OPEN_MAX.toNanos()) {
                upstreams.cut(each.service());
                all.remove(each);
            }
        }
    }
}
