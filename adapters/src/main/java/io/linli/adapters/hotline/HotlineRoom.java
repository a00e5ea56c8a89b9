package io.linli.adapters.hotline;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The room that takes the hotline's tickets in. Telling it the same twice has one effect.
public interface HotlineRoom {
    /// @param ticket our id for the ticket, always the same for the same number
    /// @param version counts within the ticket; the higher one is the newer word
    /// @param happenedAt as the hotline tells it
    /// @param key the same for every repeat
    /// @return why the room will never take it; empty if it has
    /// @throws RuntimeException if it must be tried again later
    Optional<String> take(
            UUID ticket, long version, HotlineEvent event, Instant happenedAt, String key);
}
