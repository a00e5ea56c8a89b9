package io.linli.mesh.span;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where spans go. An unknown key stops the start.
///
/// @param endpoint of OTLP over HTTP, without `/v1/traces`; without it traces are only passed on
/// @param percent of traces that are told, 0..100; the same ones in every process
@ConfigurationProperties(prefix = "linli.otlp", ignoreUnknownFields = false)
public record SpanSettings(@Nullable URI endpoint, @DefaultValue("1") double percent) {
    public SpanSettings {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("percent: " + percent + " (expected: 0..100)");
        }
    }
}
