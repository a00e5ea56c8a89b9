package io.linli.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Bounds of the HTTP edge. An unknown key stops the start.
///
/// @param adaptersUrl where callbacks of outside platforms go
/// @param bodyMax of one request
/// @param headersMax of one request, names and values
/// @param deadline the longest a call to a room may take; a client may ask for less
/// @param clientStreamIdle how long a client that sends a stream may let its next message wait
/// @param clientStream the longest such a stream may take, up to an hour
/// @param heartBeat between two signs of life on a stream; proxies cut what is silent for 30 s and
///   more
/// @param streamOpening how long a stream waits for a refusal before it answers 200
/// @param trustedProxies addresses or ranges of proxies whose word about a client is taken
@ConfigurationProperties(prefix = "linli.gateway", ignoreUnknownFields = false)
public record GatewaySettings(
        URI adaptersUrl,
        @DefaultValue("1MB") DataSize bodyMax,
        @DefaultValue("16KB") DataSize headersMax,
        @DefaultValue("10s") Duration deadline,
        @DefaultValue("60s") Duration clientStreamIdle,
        @DefaultValue("10m") Duration clientStream,
        @DefaultValue("20s") Duration heartBeat,
        @DefaultValue("300ms") Duration streamOpening,
        @DefaultValue List<String> trustedProxies) {
    private static final Duration DEADLINE_MAX = Duration.ofSeconds(60);

    public GatewaySettings {
        if (deadline.isNegative() || deadline.isZero() || deadline.compareTo(DEADLINE_MAX) > 0) {
            throw new IllegalArgumentException(
                    "deadline: " + deadline + " (expected: up to " + DEADLINE_MAX + ")");
        }
    }
}
