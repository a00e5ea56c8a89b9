package io.linli.adapters.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long we keep trying. The waits double from `firstWait` to `longestWait`: 20 attempts take
/// about 9 hours.
///
/// @param attempts sendings at most, 1..100
/// @param deadline after this time from its taking a delivery is given up, sent or not
/// @param gapWait how long a delivery waits for the version just before it, when that has not come
///   yet
@ConfigurationProperties(prefix = "linli.delivery", ignoreUnknownFields = false)
public record DeliverySettings(
        @DefaultValue("20") int attempts,
        @DefaultValue("12h") Duration deadline,
        @DefaultValue("1s") Duration firstWait,
        @DefaultValue("1h") Duration longestWait,
        @DefaultValue("500ms") Duration gapWait) {
    public static final int ATTEMPTS_MAX = 100;

    public DeliverySettings {
        if (attempts < 1 || attempts > ATTEMPTS_MAX) {
            throw new IllegalArgumentException(
                    "linli.delivery.attempts: "
                            + attempts
                            + " (expected: 1.."
                            + ATTEMPTS_MAX
                            + ")");
        }
    }
}
