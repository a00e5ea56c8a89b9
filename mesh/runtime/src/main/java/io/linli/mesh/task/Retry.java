package io.linli.mesh.task;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// How often and how long a task is tried again. The wait doubles from `first` to `longest`, ± 20 %
/// so that tasks that failed together do not come back together.
///
/// @param attempts tries at most, 1..1000, the first included
public record Retry(int attempts, Duration first, Duration longest) {
    public static final int ATTEMPTS_MAX = 1_000;

    public Retry {
        if (attempts < 1 || attempts > ATTEMPTS_MAX) {
            throw new IllegalArgumentException(
                    "attempts: " + attempts + " (expected: 1.." + ATTEMPTS_MAX + ")");
        }
    }

    /// How long to wait after the `failures`th failure in a row, 1 being the first.
    public Duration waitAfter(int failures) {
        var doubled = first.toMillis() * Math.pow(2, Math.min(failures, 30) - 1.0);
        var bounded = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(
                (long) (bounded * ThreadLocalRandom.current().nextDouble(0.8, 1.2)));
    }
}
