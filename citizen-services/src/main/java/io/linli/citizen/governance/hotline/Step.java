package io.linli.citizen.governance.hotline;

import java.time.Instant;
import java.util.Optional;

/// A step with a limit, and whether it was taken in time.
///
/// @param due the last instant that is on time
/// @param done when it was taken
/// @param onTime whether that was on time, by the clock that may have stood still
public record Step(Instant due, Optional<Instant> done, boolean onTime) {
    static Step due(Instant due) {
        return new Step(due, Optional.empty(), false);
    }

    Step done(Instant at, boolean inTime) {
        return new Step(due, Optional.of(at), inTime);
    }

    Step dueNow(Instant moved) {
        return new Step(moved, done, onTime);
    }
}
