package io.linli.citizen.governance.whistle;

import java.util.List;
import java.util.Optional;

/// What the events of a whistle come to.
public final class Fold {
    private Fold() {}

    /// @param named a whistle to take what never changes from: whose it is, its type and title
    /// @param events oldest first, from `BLOWN` on; the first department stands right behind it
    public static Whistle of(Whistle named, List<WhistleEvent> events) {
        var blown = events.getFirst();
        if (blown.what() != WhistleHappening.BLOWN) {
            throw new IllegalArgumentException("the first event: " + blown.what());
        }
        var whistle =
                new Whistle(
                        named.id(),
                        named.caseId(),
                        named.region(),
                        named.street(),
                        named.type(),
                        named.title(),
                        named.origin(),
                        List.of(Whistle.called(events.get(1), 1)),
                        blown.at(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        1);
        for (var event : events.subList(2, events.size())) {
            whistle = whistle.after(event);
        }
        return whistle;
    }
}
