package io.linli.citizen.governance.clock;

import java.time.Duration;
import java.time.Instant;

/// Time that does not count.
public record Span(Instant from, Instant until, PauseCause cause) {
    Duration length() {
        return Duration.between(from, until);
    }
}
