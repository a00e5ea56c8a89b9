package io.linli.adapters.simulators.kit;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The ways a platform can be made to misbehave.
public enum Fault {
    /// Hangs up at once and does nothing.
    DOWN,
    /// Answers success in HTTP and failure in the envelope, and does nothing.
    BUSINESS_ERROR,
    /// Answers a page for people, and does nothing.
    HTML,
    /// Answers status 500 with JSON in it, and does nothing.
    SERVER_ERROR,
    /// Answers status 429 with `Retry-After`, and does nothing.
    TOO_MANY,
    /// Does it and answers long after anyone waits: 10 seconds.
    SLOW,
    /// Does it and answers after 30 seconds.
    HANG,
    /// Does it and hangs up without an answer.
    DROP_REPLY,
    /// Does it and hangs up in the middle of the answer.
    RESET,
    /// Does it and answers in GBK, whatever it says of itself.
    GBK,
    /// Does it and answers success with nothing in `data`: `{}`.
    EMPTY_DATA,
    /// Does it and answers success with `"data": null`.
    NULL_DATA,
    /// Does it and answers success without `data`.
    NO_DATA,
    /// Does it and answers numbers as text and text of digits as numbers.
    NUMBER_AS_STRING,
    /// Does it and answers `data` as JSON written into a string.
    DOUBLE_ENCODED,
    /// Its clock is four minutes ahead, for as long as this is on.
    CLOCK_AHEAD,
    /// Its clock is four minutes behind, for as long as this is on.
    CLOCK_BEHIND,
    /// Takes our token back before its time.
    TOKEN_REVOKED,
    /// Sends a callback more often than needed.
    DUPLICATE,
    /// Lets later callbacks overtake earlier ones.
    REORDER,
    /// Sends a callback with a status that no manual knows.
    UNKNOWN_STATUS,
    /// Sends a callback with an area code that was changed.
    CHANGED_AREA,
    /// Changes what it tells in pages between two of them.
    CHANGED_PAGE,
    /// Signs a callback with a wrong key; as a portal, holds our signature to be wrong.
    BAD_SIGNATURE;

    /// The word it is switched on with, such as `drop_reply`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Fault> of(String word) {
        return Stream.of(values()).filter(fault -> fault.word().equals(word)).findFirst();
    }
}
