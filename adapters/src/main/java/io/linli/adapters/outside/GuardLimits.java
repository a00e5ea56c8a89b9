package io.linli.adapters.outside;

import java.time.Duration;

/// How much one platform may take from us.
///
/// @param timeLimit for a whole call, 100 ms..30 s
/// @param atOnce calls at the same time, 1..64; less than the tasks a process runs, so that one
///   platform that hangs leaves room for the others
/// @param rest how long no call is made once half of the last twenty have failed
public record GuardLimits(Duration timeLimit, int atOnce, Duration rest) {
    private static final Duration TIME_LIMIT_MIN = Duration.ofMillis(100);
    private static final Duration TIME_LIMIT_MAX = Duration.ofSeconds(30);
    private static final int AT_ONCE_MAX = 64;

    public GuardLimits {
        if (timeLimit.compareTo(TIME_LIMIT_MIN) < 0 || timeLimit.compareTo(TIME_LIMIT_MAX) > 0) {
            throw new IllegalArgumentException(
                    "time-limit: " + timeLimit + " (expected: 100ms..30s)");
        }
        if (atOnce < 1 || atOnce > AT_ONCE_MAX) {
            throw new IllegalArgumentException(
                    "at-once: " + atOnce + " (expected: 1.." + AT_ONCE_MAX + ")");
        }
    }
}
