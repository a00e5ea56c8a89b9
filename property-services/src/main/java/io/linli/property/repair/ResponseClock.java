package io.linli.property.repair;

import java.time.Instant;
import java.util.Optional;

/// A clock that runs from the call to a step. Rule: P-01.
///
/// @param due the last instant at which the step is in time, inclusive
/// @param stop when the step was taken; empty while it was not
public record ResponseClock(Instant due, Optional<Instant> stop) {
    static ResponseClock runningTo(Instant due) {
        return new ResponseClock(due, Optional.empty());
    }

    ResponseClock stoppedAt(Instant at) {
        return new ResponseClock(due, Optional.of(at));
    }

    public Mark mark(Instant now) {
        if (stop.isEmpty()) {
            return now.isAfter(due) ? Mark.BREACHED : Mark.RUNNING;
        }
        return wasRunningAfter(due) ? Mark.BREACHED : Mark.MET;
    }

    /// Whether the step had not been taken by `instant`, that instant included.
    boolean wasRunningAfter(Instant instant) {
        return stop.isEmpty() || stop.get().isAfter(instant);
    }
}
