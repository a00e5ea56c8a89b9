package io.linli.property.repair;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// How long the steps of an order may take, and whom a missed limit is told when. Dated: an order
/// keeps the limits that were in force when the resident called. Rule: P-01.
///
/// @param limits from the call, the last instant included
public record ResponseLimits(Map<Step, Duration> limits, List<Level> levels) {
    /// Somebody to tell.
    ///
    /// @param after how long past the limit
    public record Level(Step missed, Told told, Duration after) {}

    public ResponseLimits {
        limits = Map.copyOf(limits);
        levels = List.copyOf(levels);
        for (var step : Step.values()) {
            if (!limits.containsKey(step)) {
                throw new IllegalArgumentException(
                        "limit of " + step + ": none (expected: one in force)");
            }
        }
    }

    /// The last instant at which `step` is in time.
    Instant due(Step step, Instant call) {
        return call.plus(limits.get(step));
    }

    /// What has to be watched for an order.
    List<EscalationTimer> timersOf(Repair repair) {
        return levels.stream()
                .map(level ->
                        new EscalationTimer(
                                repair.id(),
                                level.missed(),
                                level.told(),
                                repair.clock(level.missed()).due().plus(level.after())))
                .toList();
    }
}
