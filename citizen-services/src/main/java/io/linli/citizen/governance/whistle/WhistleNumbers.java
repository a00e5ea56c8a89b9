package io.linli.citizen.governance.whistle;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Figures of whistles, counted from their events. Sees what its caller may see.
public interface WhistleNumbers {
    int ROWS_MAX = 500;

    /// @param region only whistles below this one; all when empty
    /// @param org only this department's part; everybody's when empty
    /// @param from only departments called at or after
    /// @param before only departments called before
    record Asked(
            String region,
            Optional<OrgCode> org,
            Optional<Instant> from,
            Optional<Instant> before) {}

    /// @param byStreet at most [#ROWS_MAX], and so for departments
    record Counted(
            WhistleFigures total,
            Map<String, WhistleFigures> byStreet,
            Map<String, WhistleFigures> byDepartment) {}

    Counted count(Asked asked);
}
