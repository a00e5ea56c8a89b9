package io.linli.gateway.maintenance;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How far the API is closed as long as nobody has said otherwise at run time. An unknown key stops
/// the start.
///
/// @param retryAfter what clients are told, 1 s to 1 day
/// @param every how often replicas look whether something else has been said, 0.1 s to 60 s
@ConfigurationProperties(prefix = "linli.maintenance", ignoreUnknownFields = false)
record MaintenanceSettings(
        @DefaultValue("open") Closure.Mode mode,
        @DefaultValue("系统维护中") String message,
        @DefaultValue("5m") Duration retryAfter,
        @DefaultValue("3s") Duration every) {
    MaintenanceSettings {
        if (every.toMillis() < 100 || every.toSeconds() > 60) {
            throw new IllegalArgumentException(
                    "linli.maintenance.every: " + every + " (expected: PT0.1S..PT60S)");
        }
    }

    Closure closure() {
        return new Closure(mode, message, retryAfter);
    }
}
