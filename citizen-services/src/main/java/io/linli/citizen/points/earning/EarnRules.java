package io.linli.citizen.points.earning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The dated rules of what is earned.
public interface EarnRules {
    /// The rule of the smallest area around a region, the latest of those in force.
    Optional<EarnRule> inForce(String code, String region, Instant at);

    /// Rules that hold or held somewhere in, or around, a region; by code, area and date.
    ///
    /// @param after the `from` of the last one of the page before, and what it was for
    List<EarnRule> page(String region, String after, int rows);

    /// @return false if there is one with the same code, area and date already
    boolean add(EarnRule fresh, String setBy);
}
