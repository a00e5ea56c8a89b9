package io.linli.citizen.governance.whistle;

import io.linli.citizen.governance.clock.Policy;
import java.time.Instant;
import java.util.Optional;

/// The time limits of whistles by area and type, dated. Rule: R-12.
public interface WhistleLimits {
    /// The rule of the smallest area around a region; empty where the step has no limit, which only
    /// [Missed#DELIVER] may lack.
    Optional<Policy> limit(WhistleType type, Missed step, String region, Instant now);
}
