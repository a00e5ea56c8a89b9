package io.linli.adapters.codes;

import java.time.Instant;
import java.util.Optional;

/// Where mappings are kept. Every method joins the transaction at hand.
public interface CodeMaps {
    /// What `theirs` meant at that time.
    Optional<String> ours(String platform, CodeKind kind, String theirs, Instant at);

    /// How to say `ours` at that time; of several the newest.
    Optional<String> theirs(String platform, CodeKind kind, String ours, Instant at);

    /// Writes a code down that nobody knows.
    ///
    /// @param seenIn what brought it, such as an event's id
    void unknown(String platform, CodeKind kind, String code, String seenIn, Instant now);

    /// How many codes are written down that have no mapping to this day.
    long countUnknown();
}
