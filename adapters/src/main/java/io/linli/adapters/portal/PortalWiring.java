package io.linli.adapters.portal;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What we do with portals: tell them of progress.
@Configuration(proxyBeanMethods = false)
class PortalWiring {
    @Bean
    ProgressNotices progressNotices(
            ObjectProvider<PortalDialect> dialects,
            Partners partners,
            PortalSettings settings,
            MeterRegistry meters,
            Clock clock) {
        return new ProgressNotices(
                new PortalRoutes(
                        dialects.orderedStream().toList(), partners, settings, meters, clock));
    }
}
