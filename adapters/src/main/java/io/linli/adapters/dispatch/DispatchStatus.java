package io.linli.adapters.dispatch;

import java.util.Optional;
import java.util.stream.Stream;

/// The dispatch platform's words for what a department did, and the question each of them answers.
public enum DispatchStatus {
    ACK("ANSWER"),
    REFUSED("ANSWER"),
    CHECK_IN("ARRIVAL"),
    DONE("COMPLETION");

    private final String fact;

    DispatchStatus(String fact) {
        this.fact = fact;
    }

    /// Words with the same fact overwrite each other.
    public String fact() {
        return fact;
    }

    /// Empty for a word we do not know; the platform may add some.
    static Optional<DispatchStatus> of(String word) {
        return Stream.of(values()).filter(status -> status.name().equals(word)).findFirst();
    }
}
