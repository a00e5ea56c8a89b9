package io.linli.gateway.overload;

import io.linli.gateway.step.ProviderMemory;
import io.linli.gateway.step.Steps;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/// Turning away early.
@Configuration(proxyBeanMethods = false)
class OverloadWiring {
    @Bean
    @Order(Steps.OVERLOAD)
    OverloadGate overloadGate(OverloadSettings settings, MeterRegistry meters) {
        return new OverloadGate(
                settings,
                System::nanoTime,
                upstream -> meters.counter("linli.overload.shed", "upstream", upstream).increment(),
                (upstream, limit) -> {
                    Gauge.builder("linli.overload.limit", limit, each -> each.limit())
                            .tag("upstream", upstream)
                            .register(meters);
                    Gauge.builder("linli.overload.under.way", limit, each -> each.underWay())
                            .tag("upstream", upstream)
                            .register(meters);
                });
    }

    @Bean
    ProviderMemory overloadMemory(OverloadGate gate) {
        return gate::forget;
    }
}
