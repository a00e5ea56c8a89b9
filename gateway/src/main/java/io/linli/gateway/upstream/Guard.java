package io.linli.gateway.upstream;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/// What stands before one provider.
final class Guard {
    private final String upstream;
    private final CircuitBreaker breaker;
    private final Bulkhead calls;
    private final Bulkhead streams;
    private final AtomicReference<CircuitBreaker.State> seen =
            new AtomicReference<>(CircuitBreaker.State.CLOSED);
    private final LongAdder turns = new LongAdder();
    private final Map<Refusal, LongAdder> refused = new EnumMap<>(Refusal.class);

    /// Why a call was not let through.
    enum Refusal {
        BREAKER("breaker"),
        CALLS("calls"),
        STREAMS("streams");

        private final String word;

        Refusal(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    Guard(String upstream, UpstreamSettings settings) {
        this.upstream = upstream;
        this.breaker =
                CircuitBreaker.of(
                        upstream,
                        CircuitBreakerConfig.custom()
                                .slidingWindowType(SlidingWindowType.TIME_BASED)
                                .slidingWindowSize((int) settings.window().toSeconds())
                                .minimumNumberOfCalls(settings.callsMin())
                                .failureRateThreshold(settings.failuresPercent())
                                .waitDurationInOpenState(settings.restFor())
                                .permittedNumberOfCallsInHalfOpenState(settings.trials())
                                // a trial call that is never answered must not hold it for ever
                                .maxWaitDurationInHalfOpenState(settings.restFor())
                                .build());
        this.calls = bulkhead(upstream, settings.callsMax());
        this.streams = bulkhead(upstream + "-streams", settings.streamsMax());
        for (var why : Refusal.values()) {
            refused.put(why, new LongAdder());
        }
    }

    private static Bulkhead bulkhead(String name, int max) {
        return Bulkhead.of(
                name,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(max)
                        .maxWaitDuration(Duration.ZERO)
                        .build());
    }

    String upstream() {
        return upstream;
    }

    CircuitBreaker breaker() {
        return breaker;
    }

    Bulkhead places(boolean stream) {
        return stream ? streams : calls;
    }

    /// Counts the breaker's turns, so to be called behind each use of it. The breaker would tell of
    /// them by itself, but for anybody who listens it makes an event, with the time of day, of
    /// every single call; the same is why refusals are counted here.
    void look() {
        var now = breaker.getState();
        if (now != seen.get() && seen.getAndSet(now) != now) {
            turns.increment();
        }
    }

    void refused(Refusal why) {
        refused.get(why).increment();
    }

    long refusedCount(Refusal why) {
        return refused.get(why).sum();
    }

    /// How often the breaker has opened, tried and closed.
    long turnCount() {
        return turns.sum();
    }
}
