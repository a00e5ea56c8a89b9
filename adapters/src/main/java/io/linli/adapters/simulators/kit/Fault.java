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
    /// Does it and answers long after anyone waits.
    SLOW,
    /// Does it and hangs up without an answer.
    DROP_REPLY,
    /// Sends a callback more often than needed.
    DUPLICATE,
    /// Lets later callbacks overtake earlier ones.
    REORDER,
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
