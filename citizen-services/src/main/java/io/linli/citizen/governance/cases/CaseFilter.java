package io.linli.citizen.governance.cases;

import java.time.Instant;
import java.util.Optional;

/// Which of the cases in reach; whatever is empty does not narrow it.
///
/// @param from filed at or after
/// @param until filed before
public record CaseFilter(
        Optional<CaseState> state,
        Optional<CaseKind> kind,
        Optional<Instant> from,
        Optional<Instant> until) {
    public static final CaseFilter ALL =
            new CaseFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
