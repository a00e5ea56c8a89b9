package io.linli.gateway.upstream;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.linli.gateway.step.Steps;
import io.linli.mesh.ChannelSettings;
import io.linli.transcode.call.SecondTry;
import io.linli.transcode.limit.RetryBudget;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.ConcurrentHashMap;
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
    SecondTry secondTry(UpstreamSettings settings, MeterRegistry meters) {
        var budgets = new ConcurrentHashMap<String, RetryBudget>();
        return new SecondTry(
                authority -> {
                    var budget = budgets.get(authority);
                    return budget != null
                            ? budget
                            : budgets.computeIfAbsent(
                                    authority,
                                    _ ->
                                            new RetryBudget(
                                                    settings.secondTriesPercent(),
                                                    System::nanoTime));
                },
                authority ->
                        meters.counter("linli.upstream.second.tries", "target", authority)
                                .increment());
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
        guard.breaker()
                .getEventPublisher()
                .onCallNotPermitted(_ -> count(meters, upstream, "breaker"))
                .onStateTransition(_ ->
                        meters.counter("linli.upstream.turns", "upstream", upstream).increment());
        guard.places(false)
                .getEventPublisher()
                .onCallRejected(_ -> count(meters, upstream, "calls"));
        guard.places(true)
                .getEventPublisher()
                .onCallRejected(_ -> count(meters, upstream, "streams"));
    }

    private static void count(MeterRegistry meters, String upstream, String why) {
        meters.counter("linli.upstream.refused", "upstream", upstream, "why", why).increment();
    }
}
