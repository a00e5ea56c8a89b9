package io.linli.citizen.governance.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A state of a case as its portal is told.
///
/// @param version the case's version that the state came with, from 2: the portal knows what it
///   filed itself
public record PublicStatus(long version, CaseState state, Instant since) {

    /// Every state a case has come to since it was filed, oldest first.
    ///
    /// @param history the case's events, oldest first, the filing included
    public static List<PublicStatus> of(List<CaseEvent> history) {
        var told = new ArrayList<PublicStatus>();
        var state = CaseState.FILED;
        for (var event : history) {
            if (event.state() != state) {
                state = event.state();
                told.add(new PublicStatus(told.size() + 2L, state, event.at()));
            }
        }
        return List.copyOf(told);
    }
}
