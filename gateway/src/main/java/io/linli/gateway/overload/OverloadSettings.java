package io.linli.gateway.overload;

import io.linli.transcode.limit.GradientLimit;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How many calls may be under way to one provider. An unknown key stops the start.
///
/// @param enabled `false` lets every call through
/// @param min so many always, however slow
/// @param first before anything is known
/// @param max so many never, however fast
/// @param reserve places above the limit, for urgent methods only
/// @param tolerance how many times its usual time a call may take on the average
/// @param harmless a call that is faster is never taken for a queueing one
/// @param urgent full names of methods that find a place when everything else does not, such as a
///   call for help
@ConfigurationProperties(prefix = "linli.overload", ignoreUnknownFields = false)
public record OverloadSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("20") int min,
        @DefaultValue("100") int first,
        @DefaultValue("2000") int max,
        @DefaultValue("32") int reserve,
        @DefaultValue("2.0") double tolerance,
        @DefaultValue("25ms") Duration harmless,
        @DefaultValue Set<String> urgent) {
    private static final Duration HARMLESS_MAX = Duration.ofSeconds(10);

    public OverloadSettings {
        urgent = Set.copyOf(urgent);
        if (harmless.isNegative() || harmless.compareTo(HARMLESS_MAX) > 0) {
            throw new IllegalArgumentException(
                    "harmless: " + harmless + " (expected: up to " + HARMLESS_MAX + ")");
        }
        new GradientLimit.Bounds(min, first, max, reserve, tolerance); // the same bounds
    }

    GradientLimit.Bounds bounds() {
        return new GradientLimit.Bounds(min, first, max, reserve, tolerance);
    }
}
