package io.linli.citizen.governance.whistle;

import java.time.Instant;
import java.util.Optional;

/// Whether a step was on time.
public enum Mark {
    ON_TIME,
    LATE;

    /// The last instant still is on time; what has not happened has no mark.
    static Optional<Mark> of(Optional<Instant> happened, Instant due) {
        return happened.map(at -> at.isAfter(due) ? LATE : ON_TIME);
    }
}
