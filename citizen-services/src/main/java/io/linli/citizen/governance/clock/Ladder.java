package io.linli.citizen.governance.clock;

import java.time.Duration;
import java.util.List;

/// Who is told how long after a missed deadline, in order; pinned when the clock starts.
public record Ladder(List<Step> steps) {
    public static final int STEPS_MAX = 8;
    public static final Ladder NONE = new Ladder(List.of());

    /// @param after counted by the clock from the miss on, zero or more
    public record Step(Level level, Duration after) {}

    public Ladder {
        steps = List.copyOf(steps);
        if (steps.size() > STEPS_MAX) {
            throw new IllegalArgumentException(
                    "steps: " + steps.size() + " (expected: 0.." + STEPS_MAX + ")");
        }
        for (var place = 0; place < steps.size(); place++) {
            var earlier = place == 0 ? Duration.ZERO : steps.get(place - 1).after();
            if (steps.get(place).after().compareTo(earlier) < 0) {
                throw new IllegalArgumentException(
                        "steps: " + steps + " (expected: none before the one below it)");
            }
        }
    }
}
