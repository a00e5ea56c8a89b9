package io.linli.citizen.governance.hotline;

import io.linli.citizen.governance.clock.Policy;
import java.time.Instant;
import java.util.Optional;

/// Where the dated rules about tickets are kept. That of the smallest area around counts first,
/// then the latest.
public interface HotlineRules {
    /// @throws io.linli.mesh.refusal.Refusal `LEVEL_UNKNOWN`
    Policy limit(DispatchLevel level, LimitStep step, String region, Instant at);

    /// @throws IllegalStateException if there is none, which is a fault of the data
    HotlineRule inForce(String region, Instant at);

    /// A ground for leaving a ticket out that is in force.
    Optional<Exclusion.Ground> ground(String code, Instant at);

    /// Whether a community may answer for a category itself (社区职责清单).
    boolean isCommunitys(String category, String region, Instant at);
}
