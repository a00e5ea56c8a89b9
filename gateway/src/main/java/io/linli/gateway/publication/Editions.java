package io.linli.gateway.publication;

import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.Plan;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The edition of the API in force: the mesh's own methods, and those published beside them.
/// Swapped in one write; a request that has found its method keeps it.
public final class Editions implements Supplier<Api> {
    private final Api own;
    private volatile Edition live;

    /// @param number identity's, 0 while it has not been heard
    private record Edition(long number, Api api, Map<String, Published> byUpstream) {}

    /// @param own the mesh's own methods
    public Editions(Api own) {
        this.own = own;
        this.live = new Edition(0, own, Map.of());
    }

    @Override
    public Api get() {
        return live.api();
    }

    public long number() {
        return live.number();
    }

    /// Serves these, and nothing else beside the mesh's own.
    ///
    /// @param leaving those that are found no more, but may still be asked for
    void publish(long number, Collection<Published> served, Collection<Published> leaving) {
        var guests = new HashMap<String, Api>();
        var byUpstream = new HashMap<String, Published>();
        leaving.forEach(each -> byUpstream.put(each.upstream(), each));
        served.forEach(each -> {
            guests.put(each.name(), each.api());
            byUpstream.put(each.upstream(), each);
        });
        live = new Edition(number, own.with(Published.BELOW, guests), Map.copyOf(byUpstream));
    }

    /// What a method belongs to; nothing for the mesh's own, and for what is long gone.
    @Nullable Published of(Plan plan) {
        return of(plan.upstream());
    }

    @Nullable Published of(String upstream) {
        return live.byUpstream().get(upstream);
    }

    List<Published> all() {
        return List.copyOf(live.byUpstream().values());
    }
}
