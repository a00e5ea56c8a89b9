package io.linli.citizen.governance.hotline;

import java.time.Instant;
import java.util.Optional;

/// What the hotline has said. Everything runs in the transaction at hand.
public interface Words {
    /// What became of a word.
    enum Outcome {
        TAKEN,
        /// A newer one about the same question had come.
        OLDER,
        NOT_UNDERSTOOD,
        /// The ticket was past it.
        WITHOUT_EFFECT
    }

    /// A word that is kept.
    record Kept(TicketId ticket, long version) {}

    Optional<Kept> find(String key);

    /// The highest version that was understood about a question of a ticket; 0 for none.
    long newest(TicketId ticket, String fact);

    void keep(Word word, Outcome outcome, Instant now);
}
