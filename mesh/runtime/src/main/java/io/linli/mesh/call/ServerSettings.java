package io.linli.mesh.call;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Where the gRPC server listens.
///
/// @param port 0 takes any free one
/// @param messageMax the largest request taken, 64 KB .. 16 MB
@ConfigurationProperties(prefix = "linli.grpc", ignoreUnknownFields = false)
public record ServerSettings(
        @DefaultValue("127.0.0.1") String host,
        @DefaultValue("9090") int port,
        @DefaultValue("1MB") DataSize messageMax) {
    public ServerSettings {
        if (messageMax.toBytes() < 64 * 1024 || messageMax.toMegabytes() > 16) {
            throw new IllegalArgumentException(
                    "linli.grpc.message-max: " + messageMax + " (expected: 64KB..16MB)");
        }
    }
}
