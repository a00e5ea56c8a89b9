package io.linli.citizen.governance.disputes;

import io.linli.citizen.governance.cases.CaseId;
import java.time.Instant;
import java.util.Optional;

/// Which of the disputes in reach; whatever is empty does not narrow it.
///
/// @param level 0 for all
/// @param open only those that stand on the list
/// @param overdueAt only those on the list and past their deadline then
/// @param mediator an id; empty for all
/// @param from listed at or after
/// @param until listed before
public record DisputeFilter(
        Optional<DisputeState> state,
        Optional<DisputeType> type,
        int level,
        boolean open,
        Optional<Instant> overdueAt,
        Optional<CaseId> caseId,
        String mediator,
        Optional<Instant> from,
        Optional<Instant> until) {

    /// All listed in a time.
    public static DisputeFilter listed(Optional<Instant> from, Optional<Instant> until) {
        return new DisputeFilter(
                Optional.empty(),
                Optional.empty(),
                0,
                false,
                Optional.empty(),
                Optional.empty(),
                "",
                from,
                until);
    }
}
