package io.linli.adapters.hotline;

import java.time.Instant;

/// Where the hotline's messages are kept, sealed. Every method joins the transaction at hand.
public interface HotlineMessages {
    /// Keeps the first of an event; a repeat changes nothing.
    void add(String eventId, String data, Instant now);

    /// @throws java.util.NoSuchElementException if there is none
    String data(String eventId);
}
