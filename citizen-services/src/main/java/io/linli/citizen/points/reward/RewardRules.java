package io.linli.citizen.points.reward;

import java.time.Duration;
import java.time.Instant;

/// What holds for rewards, as dated data.
public interface RewardRules {
    /// For how long points are held for an order that nobody confirms.
    ///
    /// @throws IllegalStateException if no rule is in force, which is a fault of the data
    Duration holding(String region, Instant now);
}
