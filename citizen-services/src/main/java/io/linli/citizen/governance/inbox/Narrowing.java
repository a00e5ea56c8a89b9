package io.linli.citizen.governance.inbox;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Channel;
import java.util.Optional;
import java.util.UUID;

/// What narrows a list of cases further; whatever is empty does not.
///
/// @param category a category's code
/// @param holder the id of the person it was given to; an empty text: nobody
/// @param text words in title, address or the partner's number, or a case's id
public record Narrowing(
        String category,
        Optional<Channel> channel,
        Optional<Due> due,
        Optional<String> holder,
        String text) {
    private static final int UUID_LENGTH = 36;

    public static final Narrowing NONE =
            new Narrowing("", Optional.empty(), Optional.empty(), Optional.empty(), "");

    /// How the clock of a case stands. The names are API.
    public enum Due {
        OVERDUE,
        SOON,
        TODAY
    }

    /// The case whose id the text is, if it is one.
    public Optional<CaseId> named() {
        if (text.length() != UUID_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CaseId(UUID.fromString(text)));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
