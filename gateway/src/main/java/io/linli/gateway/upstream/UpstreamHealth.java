package io.linli.gateway.upstream;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Whether anybody is there, for each provider: a connection is opened and closed again. One that
/// is away does not take the gateway out of service; the others still need it.
final class UpstreamHealth implements ReactiveHealthIndicator {
    private static final int PORT_MAX = 65_535;

    private final Supplier<Map<String, String>> targets;
    private final Guards guards;
    private final Duration within;

    /// @param targets provider to `host:port`
    UpstreamHealth(Supplier<Map<String, String>> targets, Guards guards, Duration within) {
        this.targets = targets;
        this.guards = guards;
        this.within = within;
    }

    @Override
    public Mono<Health> health() {
        return Mono.fromSupplier(this::look).subscribeOn(Schedulers.boundedElastic());
    }

    private Health look() {
        var health = Health.up();
        new TreeMap<>(targets.get())
                .forEach((name, target) -> health.withDetail(name, lookAt(name, target)));
        return health.build();
    }

    private Map<String, Object> lookAt(String name, String target) {
        var seen = new LinkedHashMap<String, Object>();
        var start = System.nanoTime();
        seen.put("reachable", reachable(target));
        seen.put("millis", Duration.ofNanos(System.nanoTime() - start).toMillis());
        seen.put("breaker", guards.of(name).breaker().getState().name());
        return seen;
    }

    private boolean reachable(String target) {
        var cut = target.lastIndexOf(':');
        try (var socket = new Socket()) {
            var port = Integer.parseInt(target.substring(cut + 1));
            if (cut < 1 || port < 1 || port > PORT_MAX) {
                return false;
            }
            socket.connect(
                    new InetSocketAddress(target.substring(0, cut), port), (int) within.toMillis());
            return true;
        } catch (IOException | NumberFormatException _) {
            return false;
        }
    }
}
