package io.linli.citizen.governance.hotline;

import java.time.Instant;

/// What the hotline is told of our steps.
public interface HotlineSteps {
    /// What is told. The names are those of the hand-over.
    enum Kind {
        CONTACT,
        FEEDBACK,
        OBJECTION,
        EXTENSION
    }

    /// Owes the hotline a step, in the transaction at hand. Steps of one ticket are told in order,
    /// each once in effect.
    ///
    /// @param ticket counts this step among those told
    /// @param time when it was done; of `EXTENSION` the end that is asked for
    void owe(Ticket ticket, Kind kind, String text, Instant time);
}
