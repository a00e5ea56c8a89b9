package io.linli.citizen.governance.cases;

import java.time.Instant;
import java.util.Optional;

/// Who handles a case and how; changes on its way.
///
/// @param secret only whom it was given to and officers above the grid see it
/// @param reopened how often it was
/// @param closedAt when it was closed last
/// @param decision on a need
public record Handling(
        Optional<Assignee> assignee,
        Priority priority,
        boolean secret,
        int reopened,
        Optional<Instant> closedAt,
        Optional<Decision> decision) {
    public static final Handling NEW =
            new Handling(
                    Optional.empty(),
                    Priority.NORMAL,
                    false,
                    0,
                    Optional.empty(),
                    Optional.empty());

    public Handling by(Assignee given) {
        return new Handling(Optional.of(given), priority, secret, reopened, closedAt, decision);
    }

    public Handling byNobody() {
        return new Handling(Optional.empty(), priority, secret, reopened, closedAt, decision);
    }

    public Handling with(Priority other) {
        return new Handling(assignee, other, secret, reopened, closedAt, decision);
    }

    public Handling secret(boolean now) {
        return new Handling(assignee, priority, now, reopened, closedAt, decision);
    }

    Handling closed(Instant at) {
        return new Handling(assignee, priority, secret, reopened, Optional.of(at), decision);
    }

    Handling reopenedOnce() {
        return new Handling(assignee, priority, secret, reopened + 1, closedAt, decision);
    }

    public Handling with(Decision given) {
        return new Handling(assignee, priority, secret, reopened, closedAt, Optional.of(given));
    }
}
