package io.linli.citizen.governance.whistle;

import io.linli.citizen.governance.clock.Policy;
import java.time.Instant;

/// The time limits of whistles by area and type, dated. Rule: R-12.
public interface WhistleLimits {
    /// The rule of the smallest area around a region.
    ///
    /// @throws IllegalStateException if there is none, which is a fault of the data
    Policy limit(WhistleType type, Missed step, String region, Instant now);
}
