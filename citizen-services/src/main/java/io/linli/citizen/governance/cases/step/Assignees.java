package io.linli.citizen.governance.cases.step;

import io.linli.citizen.governance.cases.Assignee;
import java.time.Instant;
import java.util.Optional;

/// Knows who can be given a case.
public interface Assignees {
    /// The assignee with their name, if they can be given a case of the region.
    Optional<Assignee> known(Assignee asked, String region, Instant now);
}
