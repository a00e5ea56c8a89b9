package io.linli.citizen.governance.cases.step;

import java.time.Instant;

/// What reporters earn, as dated data.
public interface EarnRules {
    /// @throws IllegalStateException if no rule is in force, which is a fault of the data
    long forRatedCase(Instant now);
}
