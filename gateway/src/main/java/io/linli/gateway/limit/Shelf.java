package io.linli.gateway.limit;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The pools of one limit, one for each who falls under it. Bounded: beyond it, newcomers share
/// one.
final class Shelf {
    static final int POOLS_MAX = 50_000;

    private static final String CROWD = "*";
    private static final long IDLE_NANOS = 2_000_000_000L;

    private final ConcurrentHashMap<String, Pool> pools = new ConcurrentHashMap<>();
    private final Function<String, Pool> make;

    Shelf(Function<String, Pool> make) {
        this.make = make;
    }

    Pool of(String id) {
        var pool = pools.get(id);
        return pool == null ? made(id) : pool;
    }

    private Pool made(String id) {
        return pools.computeIfAbsent(pools.size() < POOLS_MAX ? id : CROWD, make);
    }

    /// Sends back what nobody uses, forgets who has not been here for a while.
    void sweep() {
        pools.forEach((id, pool) -> {
            if (pool.restsSince(IDLE_NANOS)) {
                pools.remove(id, pool);
            }
        });
    }

    int size() {
        return pools.size();
    }
}
