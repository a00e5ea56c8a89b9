package io.linli.property.repair;

import java.time.Duration;
import java.time.Instant;

/// Tells somebody if a step has not been taken by an instant.
///
/// @param deadline the last instant at which the step keeps this from being told, inclusive
public record EscalationTimer(RepairId repair, Step step, Told told, Instant deadline) {
    /// The smallest step of time the database keeps.
    private static final Duration MOMENT = Duration.ofNanos(1_000);

    /// The timer whose [#key] and deadline were kept.
    static EscalationTimer parse(String key, String deadline) {
        var parts = key.split("/");
        return new EscalationTimer(
                RepairId.of(parts[0]),
                Step.valueOf(parts[1]),
                Told.valueOf(parts[2]),
                Instant.parse(deadline));
    }

    /// Unique among all timers.
    String key() {
        return repair + "/" + step + "/" + told;
    }

    /// Just past the deadline, because the deadline itself is still in time.
    Instant ringsAt() {
        return deadline.plus(MOMENT);
    }
}
