package io.linli.citizen.governance.cases;

import io.linli.citizen.governance.clock.Limit;
import java.time.Instant;
import java.util.Optional;

/// Where the dated code systems and their time limits are kept.
public interface Categories {
    /// A category that is in force at `now`.
    Optional<Category> inForce(String codeSystem, String code, Instant now);

    /// How long a case of the category may take: the rule of the smallest area around it.
    ///
    /// @throws IllegalStateException if there is none, which is a fault of the data
    Limit limit(Category category, String region, Instant now);
}
