package io.linli.gateway.maintenance;

import io.linli.gateway.step.Steps;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;

/// Maintenance: the step, the look-out, and the switch.
@Configuration(proxyBeanMethods = false)
class MaintenanceWiring {
    @Bean
    Maintenance maintenance(ReactiveStringRedisTemplate redis, MaintenanceSettings settings) {
        return new Maintenance(redis, settings.closure());
    }

    @Bean
    @Order(Steps.MAINTENANCE)
    MaintenanceGate maintenanceGate(Maintenance maintenance) {
        return new MaintenanceGate(maintenance::closure);
    }

    @Bean
    MaintenanceWatch maintenanceWatch(Maintenance maintenance, MaintenanceSettings settings) {
        return new MaintenanceWatch(maintenance, settings.every());
    }

    /// Never on the port that everybody reaches, whatever is exposed there.
    @Bean
    @ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
    MaintenanceEndpoint maintenanceEndpoint(Maintenance maintenance, MaintenanceSettings settings) {
        return new MaintenanceEndpoint(maintenance, settings.closure());
    }

    /// 0 open, 1 read only, 2 closed.
    @Bean
    MeterBinder maintenanceMeters(Maintenance maintenance) {
        return meters ->
                Gauge.builder(
                                "linli.maintenance.mode",
                                maintenance,
                                each -> each.closure().mode().ordinal())
                        .register(meters);
    }
}
