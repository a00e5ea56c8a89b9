package io.linli.gateway.upstream;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.linli.gateway.step.Steps;
import io.linli.mesh.ChannelSettings;
import io.linli.transcode.call.SecondTry;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/// What stands before each provider.
@Configuration(proxyBeanMethods = false)
class UpstreamWiring {
    @Bean
    Guards guards(UpstreamSettings settings, MeterRegistry meters) {
        return new Guards(settings, guard -> measure(guard, meters));
    }

    @Bean
    @Order(Steps.UPSTREAM)
    UpstreamGate upstreamGate(Guards guards) {
        return new UpstreamGate(guards);
    }

    @Bean
    SecondTries secondTries(UpstreamSettings settings, MeterRegistry meters) {
        return new SecondTries(settings.secondTriesPercent(), meters);
    }

    @Bean
    SecondTry secondTry(SecondTries tries) {
        return tries.ofRooms();
    }

    @Bean
    UpstreamMemory upstreamMemory(Guards guards, MeterRegistry meters) {
        return new UpstreamMemory(guards, meters);
    }

    @Bean
    ReactiveHealthIndicator upstreamHealth(
            ChannelSettings channels, Guards guards, UpstreamSettings settings) {
        return new UpstreamHealth(channels::channels, guards, settings.connectWithin());
    }

    private static void measure(Guard guard, MeterRegistry meters) {
        var upstream = guard.upstream();
        Gauge.builder(
                        "linli.upstream.away",
                        guard.breaker(),
                        each -> each.getState() == CircuitBreaker.State.OPEN ? 1 : 0)
                .tag("upstream", upstream)
                .register(meters);
        FunctionCounter.builder("linli.upstream.turns", guard, Guard::turnCount)
                .tag("upstream", upstream)
                .register(meters);
        for (var why : Guard.Refusal.values()) {
            FunctionCounter.builder("linli.upstream.refused", guard, each -> each.refusedCount(why))
                    .tag("upstream", upstream)
                    .tag("why", why.word())
                    .register(meters);
        }
    }
}
