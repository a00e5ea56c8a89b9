package io.linli.citizen.governance.cases;

import java.util.Map;

/// How many cases there are.
///
/// @param overdue unfinished ones past their deadline
/// @param dueSoon unfinished ones in the last quarter of their time
public record CaseCount(Map<CaseState, Long> byState, long overdue, long dueSoon) {
    public CaseCount {
        byState = Map.copyOf(byState);
    }

    public long total() {
        return byState.values().stream().mapToLong(Long::longValue).sum();
    }
}
