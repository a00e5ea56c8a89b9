package io.linli.citizen.governance.whistle;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Place.Point;
import java.time.Instant;
import java.util.Optional;

/// How areas handle whistles, dated.
public interface WhistleRules {
    /// The rule of the smallest area around a region.
    ///
    /// @throws IllegalStateException if there is none, which is a fault of the data
    WhistleRule inForce(String region, Instant now);

    /// How far a point is from a case's place, rounded up; empty if the case has none.
    Optional<Integer> metres(CaseId caseId, Point point);
}
