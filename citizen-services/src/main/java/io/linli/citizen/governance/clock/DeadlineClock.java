package io.linli.citizen.governance.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How a deadline stands, as its subject keeps a copy of it: written from the [Deadline] and from
/// nothing else.
///
/// @param soon where the last quarter of the time begins
/// @param due the last instant that is on time
/// @param paused since when it stands still; empty while it runs
/// @param stopped when the work was done; empty while it is not
/// @param level who has been told of the miss
public record DeadlineClock(
        Instant started,
        Instant soon,
        Instant due,
        Optional<Instant> paused,
        Optional<Instant> stopped,
        Optional<Level> level) {

    public static DeadlineClock started(Instant start, Instant due) {
        var quarter = Duration.between(start, due).dividedBy(4);
        return new DeadlineClock(
                start,
                due.minus(quarter),
                due,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// While it stands still it stays as it was.
    public ClockState stateAt(Instant now) {
        if (stopped.isPresent()) {
            return standing(stopped.get()).isAfter(due) ? ClockState.BREACHED : ClockState.MET;
        }
        var at = standing(now);
        if (at.isAfter(due)) {
            return ClockState.OVERDUE;
        }
        return at.isBefore(soon) ? ClockState.RUNNING : ClockState.DUE_SOON;
    }

    private Instant standing(Instant at) {
        return paused.filter(since -> since.isBefore(at)).orElse(at);
    }
}
