package io.linli.citizen.governance.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A state of a case as its portal is told.
///
/// @param version counts the states told, from 2: the portal knows what it filed itself
public record PublicStatus(long version, CaseState state, Instant since) {

    /// Every state a case has come to since it was filed, oldest first.
    ///
    /// @param history the case's events, oldest first, the filing included
    public static List<PublicStatus> of(List<CaseEvent> history) {
        var told = new ArrayList<PublicStatus>();
        var state = CaseState.FILED;
        for (var event : history) {
            if (event.shown() != state) {
                state = event.shown();
                told.add(new PublicStatus(told.size() + 2L, state, event.at()));
            }
        }
        return List.copyOf(told);
    }
}
