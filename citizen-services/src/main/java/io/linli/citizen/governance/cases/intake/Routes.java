package io.linli.citizen.governance.cases.intake;

import io.linli.citizen.governance.cases.Assignee;
import io.linli.citizen.governance.cases.Filing;
import java.time.Instant;
import java.util.Optional;

/// Finds whom a new case goes to.
public interface Routes {
    /// Empty when no rule sends it to somebody.
    Optional<Assignee> of(Filing filing, Instant now);
}
