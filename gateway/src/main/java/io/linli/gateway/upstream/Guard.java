package io.linli.gateway.upstream;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;

/// What stands before one provider.
final class Guard {
    private final String upstream;
    private final CircuitBreaker breaker;
    private final Bulkhead calls;
    private final Bulkhead streams;

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
}
