package io.linli.gateway.publication;

import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.Plan;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// One published service as this gateway serves it. A newer version is another one.
public final class Published {
    /// Where the paths of all of them begin; the next segment is the name.
    static final String BELOW = "/v1/x/";

    private static final String UPSTREAM = "x/";

    private final String id;
    private final String name;
    private final String target;
    private final Api api;
    private final Map<String, Right> rights;
    private final Duration deadline;
    private final int concurrentMax;
    private final boolean callerNamed;
    private final AtomicInteger underWay = new AtomicInteger();

    Published(
            String id,
            String name,
            String target,
            Api api,
            Map<String, Right> rights,
            Duration deadline,
            int concurrentMax,
            boolean callerNamed) {
        this.id = id;
        this.name = name;
        this.target = target;
        this.api = api;
        this.rights = Map.copyOf(rights);
        this.deadline = deadline;
        this.concurrentMax = concurrentMax;
        this.callerNamed = callerNamed;
    }

    /// Whether a method is not the mesh's own, so that its grants judge who may call it, and it is
    /// never given a caller token.
    public static boolean is(Plan plan) {
        return plan.upstream().startsWith(UPSTREAM);
    }

    /// The upstream's name for a publication's id.
    static String upstreamOf(String id) {
        return UPSTREAM + id;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    String upstream() {
        return upstreamOf(id);
    }

    String target() {
        return target;
    }

    Api api() {
        return api;
    }

    /// Full names of the methods that may be called.
    Set<String> methods() {
        return api.plans().stream()
                .map(plan -> plan.method().getFullName())
                .collect(Collectors.toUnmodifiableSet());
    }

    Map<String, Right> rights() {
        return rights;
    }

    Duration deadline() {
        return deadline;
    }

    int concurrentMax() {
        return concurrentMax;
    }

    boolean callerNamed() {
        return callerNamed;
    }

    /// @return whether one more may be under way
    boolean begin() {
        if (underWay.incrementAndGet() <= concurrentMax) {
            return true;
        }
        underWay.decrementAndGet();
        return false;
    }

    void end() {
        underWay.decrementAndGet();
    }

    int underWay() {
        return underWay.get();
    }
}
