package io.linli.citizen.governance.cases;

import java.time.Instant;
import java.util.Optional;

/// Finds whom a new case goes to.
public interface Routes {
    /// Empty when no rule sends it to somebody.
    Optional<Assignee> of(Filing filing, Instant now);
}
