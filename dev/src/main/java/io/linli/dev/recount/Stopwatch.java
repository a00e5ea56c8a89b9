package io.linli.dev.recount;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a case's clock stands after its events. It stops when the work is said to be done and goes
/// on when it is to be done again.
///
/// @param paused since when it stands still without being stopped
/// @param stopped when it stopped
record Stopwatch(Optional<Instant> paused, Optional<Instant> stopped) {
    private static final Set<String> RUNS = Set.of("FILED", "ACCEPTED", "ASSIGNED", "IN_PROGRESS");

    static Stopwatch of(List<Ledger.Event> events) {
        var clock = new Stopwatch(Optional.empty(), Optional.empty());
        for (var event : events) {
            clock = clock.after(event);
        }
        return clock;
    }

    private Stopwatch after(Ledger.Event event) {
        var runs = RUNS.contains(event.state());
        if (runs && (stopped.isPresent() || event.type().equals("CLOCK_RESUMED"))) {
            return new Stopwatch(Optional.empty(), Optional.empty());
        }
        if (!runs && stopped.isEmpty()) {
            return new Stopwatch(paused, Optional.of(event.at()));
        }
        return event.type().equals("CLOCK_PAUSED")
                ? new Stopwatch(Optional.of(event.at()), stopped)
                : this;
    }
}
