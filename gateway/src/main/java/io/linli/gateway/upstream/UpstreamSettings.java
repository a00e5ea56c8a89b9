package io.linli.gateway.upstream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How each provider is treated. An unknown key stops the start.
///
/// @param failuresPercent of the calls in `window` from which a provider counts as away
/// @param callsMin fewer calls in `window` say nothing
/// @param window how far back calls count
/// @param restFor how long an away provider is left alone before a few calls try it again
/// @param trials how many calls try it again
/// @param lateAfter a call that found no answer counts as a failure from here on; clients may ask
///   for shorter deadlines, and must not be able to make a provider look away
/// @param callsMax calls under way to one provider
/// @param streamsMax open streams to one provider
/// @param secondTriesPercent of the calls of the last ten seconds; 0 for none
/// @param connectWithin how long the look at whether anybody is there may take
@ConfigurationProperties(prefix = "linli.upstream", ignoreUnknownFields = false)
public record UpstreamSettings(
        @DefaultValue("50") int failuresPercent,
        @DefaultValue("20") int callsMin,
        @DefaultValue("10s") Duration window,
        @DefaultValue("2s") Duration restFor,
        @DefaultValue("5") int trials,
        @DefaultValue("1s") Duration lateAfter,
        @DefaultValue("4096") int callsMax,
        @DefaultValue("20000") int streamsMax,
        @DefaultValue("10") int secondTriesPercent,
        @DefaultValue("1s") Duration connectWithin) {
    private static final int CALLS_MAX = 100_000;
    private static final Duration MAX = Duration.ofMinutes(5);

    public UpstreamSettings {
        within("failures-percent", failuresPercent, 1, 100);
        within("calls-min", callsMin, 1, 10_000);
        within("trials", trials, 1, 1000);
        within("calls-max", callsMax, 1, CALLS_MAX);
        within("streams-max", streamsMax, 1, CALLS_MAX);
        within("second-tries-percent", secondTriesPercent, 0, 100);
        within("window", window, Duration.ofSeconds(1));
        within("rest-for", restFor, Duration.ofMillis(10));
        within("late-after", lateAfter, Duration.ofMillis(1));
        within("connect-within", connectWithin, Duration.ofMillis(10));
    }

    private static void within(String name, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(
                    name + ": " + value + " (expected: " + min + ".." + max + ")");
        }
    }

    private static void within(String name, Duration value, Duration min) {
        if (value.compareTo(min) < 0 || value.compareTo(MAX) > 0) {
            throw new IllegalArgumentException(
                    name + ": " + value + " (expected: " + min + ".." + MAX + ")");
        }
    }
}
