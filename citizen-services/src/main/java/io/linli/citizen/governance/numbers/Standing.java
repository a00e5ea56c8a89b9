package io.linli.citizen.governance.numbers;

import io.linli.citizen.governance.cases.CaseState;
import java.util.List;
import java.util.Map;

/// How the cases of a region stand at one moment.
///
/// @param open those not at an end
/// @param dueToday clocks that run and end today, and not yet
/// @param overdue clocks that run past their end
/// @param byCategory open ones, most first; every category that has one
/// @param byRegion regions of the next tier with an open or late case, in the order of their codes
public record Standing(
        Map<CaseState, Long> byState,
        long open,
        long dueToday,
        long overdue,
        List<OfCategory> byCategory,
        List<OfRegion> byRegion) {

    /// @param kind whether events or parts
    public record OfCategory(String codeSystem, String kind, String code, long open) {}

    /// One region of the next tier.
    public record OfRegion(String region, long open, long overdue) {}

    public Standing {
        byState = Map.copyOf(byState);
        byCategory = List.copyOf(byCategory);
        byRegion = List.copyOf(byRegion);
    }

    public long total() {
        return byState.values().stream().mapToLong(Long::longValue).sum();
    }
}
