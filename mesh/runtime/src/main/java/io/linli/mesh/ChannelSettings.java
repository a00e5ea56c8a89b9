package io.linli.mesh;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where other rooms are.
///
/// @param channels room to `host:port`
@ConfigurationProperties(prefix = "linli")
public record ChannelSettings(Map<String, String> channels) {
    public ChannelSettings {
        channels = channels == null ? Map.of() : Map.copyOf(channels);
    }
}
