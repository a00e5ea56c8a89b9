package io.linli.gateway.maintenance;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import reactor.core.publisher.Mono;

/// Closes and opens the API at run time, on the port for inside and only there: whoever reaches
/// that port may.
@Endpoint(id = "maintenance")
final class MaintenanceEndpoint {
    private final Maintenance maintenance;
    private final Closure usual;

    MaintenanceEndpoint(Maintenance maintenance, Closure usual) {
        this.maintenance = maintenance;
        this.usual = usual;
    }

    @ReadOperation
    public Map<String, Object> now() {
        return shown(maintenance.closure());
    }

    /// What is left out is as in the settings.
    ///
    /// @param retryAfter in seconds
    @WriteOperation
    public Mono<Map<String, Object>> say(
            Closure.Mode mode, @Nullable String message, @Nullable Long retryAfter) {
        try {
            var next =
                    new Closure(
                            mode,
                            message == null ? usual.message() : message,
                            retryAfter == null ? usual.again() : Duration.ofSeconds(retryAfter));
            return maintenance.say(next).map(MaintenanceEndpoint::shown);
        } catch (IllegalArgumentException e) {
            throw new InvalidEndpointRequestException(e.getMessage(), e.getMessage());
        }
    }

    @DeleteOperation
    public Mono<Map<String, Object>> unsay() {
        return maintenance.unsay().map(MaintenanceEndpoint::shown);
    }

    private static Map<String, Object> shown(Closure closure) {
        return Map.of(
                "mode", closure.mode().name().toLowerCase(Locale.ROOT),
                "message", closure.message(),
                "retryAfter", closure.again().toSeconds());
    }
}
