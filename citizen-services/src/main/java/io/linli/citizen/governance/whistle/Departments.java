package io.linli.citizen.governance.whistle;

import java.time.Instant;
import java.util.Optional;

/// Where the departments are kept, dated.
public interface Departments {
    /// A department that may be called to a region at `now`.
    Optional<Department> find(OrgCode org, String region, Instant now);
}
