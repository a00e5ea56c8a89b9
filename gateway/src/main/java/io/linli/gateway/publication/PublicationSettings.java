package io.linli.gateway.publication;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How this gateway serves what is published. An unknown key stops the start.
///
/// @param every how often identity is asked, 0.1 s to 60 s; hints come in between
/// @param local whether a target may be this machine or its link; for one box only
@ConfigurationProperties(prefix = "linli.publication", ignoreUnknownFields = false)
record PublicationSettings(
        @DefaultValue("5s") Duration every, @DefaultValue("false") boolean local) {
    PublicationSettings {
        if (every.toMillis() < 100 || every.toSeconds() > 60) {
            throw new IllegalArgumentException(
                    "linli.publication.every: " + every + " (expected: PT0.1S..PT60S)");
        }
    }
}
