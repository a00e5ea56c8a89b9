package io.linli.citizen.governance.cases.step;

import java.time.Instant;

/// Where the dated rule for reopening is kept.
public interface ReopenRules {
    /// The rule of the smallest area around the region that was in force at `at`.
    ///
    /// @throws IllegalStateException if there is none, which is a fault of the data
    Reopening inForce(String region, Instant at);
}
