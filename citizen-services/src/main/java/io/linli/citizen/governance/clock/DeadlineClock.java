package io.linli.citizen.governance.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One running time limit. Nothing moves its deadline; it only stops.
///
/// @param soon where the last quarter of the time begins
/// @param due the last instant that is on time
/// @param stopped when the work was done; empty while it is not
public record DeadlineClock(Instant started, Instant soon, Instant due, Optional<Instant> stopped) {

    public static DeadlineClock started(Instant start, Instant due) {
        var quarter = Duration.between(start, due).dividedBy(4);
        return new DeadlineClock(start, due.minus(quarter), due, Optional.empty());
    }

    /// Stops the clock; a stopped one stays as it is.
    public DeadlineClock stopped(Instant at) {
        return stopped.isPresent() ? this : new DeadlineClock(started, soon, due, Optional.of(at));
    }

    public ClockState stateAt(Instant now) {
        if (stopped.isPresent()) {
            return stopped.get().isAfter(due) ? ClockState.BREACHED : ClockState.MET;
        }
        if (now.isAfter(due)) {
            return ClockState.OVERDUE;
        }
        return now.isBefore(soon) ? ClockState.RUNNING : ClockState.DUE_SOON;
    }
}
