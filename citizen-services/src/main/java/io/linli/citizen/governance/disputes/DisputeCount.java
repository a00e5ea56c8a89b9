package io.linli.citizen.governance.disputes;

import java.util.Map;

/// How many disputes there are.
///
/// @param overdue those on the list and past their deadline
public record DisputeCount(Map<DisputeState, Long> byState, long overdue) {
    public DisputeCount {
        byState = Map.copyOf(byState);
    }

    public long total() {
        return byState.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Those on the list.
    public long open() {
        return total() - byState.getOrDefault(DisputeState.STRUCK, 0L);
    }
}
