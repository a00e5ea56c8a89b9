package io.linli.adapters.hotline;

import java.util.Optional;
import java.util.stream.Stream;

/// What a message of the hotline is about, once its word is mapped, and the question it answers:
/// messages about the same question overwrite each other.
enum HotlineKind {
    DISPATCHED("TICKET"),
    WITHDRAWN("TICKET"),
    OBJECTION_RULED("OBJECTION"),
    EXTENSION_RULED("EXTENSION"),
    CALLED_BACK("CALL_BACK");

    private final String fact;

    HotlineKind(String fact) {
        this.fact = fact;
    }

    String fact() {
        return fact;
    }

    /// Empty for a word that is none of ours.
    static Optional<HotlineKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.name().equals(word)).findFirst();
    }
}
