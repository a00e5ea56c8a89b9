package io.linli.gateway.maintenance;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import reactor.core.publisher.Mono;

/// What all replicas know of maintenance: a key in Redis, looked at in the background and never
/// while a request waits. Without the key the settings hold. With Redis away, what was known last.
final class Maintenance {
    private static final Logger LOG = LoggerFactory.getLogger(Maintenance.class);
    private static final String KEY = "linli:maintenance";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ReactiveStringRedisTemplate redis;
    private final Closure usual;
    private volatile Closure closure;
    private boolean heard = true; // said once, not every few seconds

    Maintenance(ReactiveStringRedisTemplate redis, Closure usual) {
        this.redis = redis;
        this.usual = usual;
        this.closure = usual;
    }

    Closure closure() {
        return closure;
    }

    /// Says it to all replicas; holds until something else is said.
    Mono<Closure> say(Closure next) {
        return redis.opsForValue()
                .set(KEY, next.text())
                .timeout(PATIENCE)
                .thenReturn(next)
                .doOnNext(this::known);
    }

    /// The settings of each replica hold again.
    Mono<Closure> unsay() {
        return redis.delete(KEY).timeout(PATIENCE).thenReturn(usual).doOnNext(this::known);
    }

    void look() {
        Mono.defer(() -> redis.opsForValue().get(KEY)) // whatever it throws is told below
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .timeout(PATIENCE)
                .map(text -> text.map(Closure::parse).orElse(usual))
                .subscribe(
                        next -> {
                            told(null);
                            known(next);
                        },
                        this::told);
    }

    private synchronized void known(Closure next) {
        if (!next.equals(closure)) {
            LOG.warn("maintenance: {} (was: {})", next.text(), closure.text());
        }
        closure = next;
    }

    private synchronized void told(@Nullable Throwable failure) {
        if (failure != null && heard) {
            LOG.warn("maintenance: {} holds on, {}", closure.text(), failure.toString());
        }
        heard = failure == null;
    }
}
