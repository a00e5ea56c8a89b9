package io.linli.adapters.delivery;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long we keep trying. The waits double from `firstWait` to `longestWait`: 20 attempts take
/// about 9 hours.
///
/// @param attempts sendings at most, 1..100
/// @param deadline after this time from its taking a delivery is given up, sent or not; 7 days at
///   most. The time a platform is paused does not count.
/// @param gapWait how long a delivery waits for the version just before it, when that has not come
///   yet
/// @param stuckAfter an open delivery that is older shows as stuck
/// @param platforms what differs for one platform, by its word
@ConfigurationProperties(prefix = "linli.delivery", ignoreUnknownFields = false)
public record DeliverySettings(
        @DefaultValue("20") int attempts,
        @DefaultValue("12h") Duration deadline,
        @DefaultValue("1s") Duration firstWait,
        @DefaultValue("1h") Duration longestWait,
        @DefaultValue("500ms") Duration gapWait,
        @DefaultValue("15m") Duration stuckAfter,
        @DefaultValue Map<String, Budget> platforms) {
    public static final int ATTEMPTS_MAX = 100;
    public static final Duration DEADLINE_MAX = Duration.ofDays(7);

    /// How much is spent on one delivery.
    ///
    /// @param attempts sendings at most, 1..100
    /// @param deadline from its taking, 7 days at most
    public record Budget(@DefaultValue("20") int attempts, @DefaultValue("12h") Duration deadline) {
        public Budget {
            if (attempts < 1 || attempts > ATTEMPTS_MAX) {
                throw new IllegalArgumentException(
                        "linli.delivery.attempts: "
                                + attempts
                                + " (expected: 1.."
                                + ATTEMPTS_MAX
                                + ")");
            }
            if (!deadline.isPositive() || deadline.compareTo(DEADLINE_MAX) > 0) {
                throw new IllegalArgumentException(
                        "linli.delivery.deadline: "
                                + deadline
                                + " (expected: up to "
                                + DEADLINE_MAX
                                + ")");
            }
        }
    }

    public DeliverySettings {
        new Budget(attempts, deadline);
        platforms = Map.copyOf(platforms);
        platforms.keySet().forEach(Platform::ofWord);
    }

    Budget of(Platform platform) {
        return platforms.getOrDefault(platform.word(), new Budget(attempts, deadline));
    }
}
