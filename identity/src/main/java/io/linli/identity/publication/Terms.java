package io.linli.identity.publication;

import java.time.Duration;

/// What the gateway holds a published service to.
///
/// @param deadline the longest a call may take, 0.1 s to 60 s
/// @param concurrentCallsMax calls under way at once on one gateway, 1 to 1,000
/// @param callerNamed whether the service is told who calls
public record Terms(Duration deadline, int concurrentCallsMax, boolean callerNamed) {
    public static final Duration DEADLINE_DEFAULT = Duration.ofSeconds(10);
    public static final int CONCURRENT_CALLS_DEFAULT = 100;
    static final Duration DEADLINE_MIN = Duration.ofMillis(100);
    static final Duration DEADLINE_MAX = Duration.ofSeconds(60);
    static final int CONCURRENT_CALLS_MAX = 1_000;

    public Terms {
        if (deadline.compareTo(DEADLINE_MIN) < 0 || deadline.compareTo(DEADLINE_MAX) > 0) {
            throw new IllegalArgumentException(
                    "deadline: " + deadline + " (expected: PT0.1S..PT60S)");
        }
        if (concurrentCallsMax < 1 || concurrentCallsMax > CONCURRENT_CALLS_MAX) {
            throw new IllegalArgumentException(
                    "concurrentCallsMax: " + concurrentCallsMax + " (expected: 1..1000)");
        }
    }
}
