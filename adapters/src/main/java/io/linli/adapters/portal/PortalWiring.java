package io.linli.adapters.portal;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What we do with portals: tell them of progress.
@Configuration(proxyBeanMethods = false)
class PortalWiring {
    @Bean
    ProgressNotices progressNotices(
            Partners partners, PortalSettings settings, MeterRegistry meters, Clock clock) {
        return new ProgressNotices(new PortalRoutes(partners, settings, meters, clock));
    }
}
