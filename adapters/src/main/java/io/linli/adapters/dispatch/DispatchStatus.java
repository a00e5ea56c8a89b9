package io.linli.adapters.dispatch;

import java.util.Optional;
import java.util.stream.Stream;

/// What a department did, as the dispatch platform tells it once its word is mapped, and the
/// question each of them answers.
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

    /// Empty for a word that is none of ours.
    static Optional<DispatchStatus> of(String word) {
        return Stream.of(values()).filter(status -> status.name().equals(word)).findFirst();
    }
}
