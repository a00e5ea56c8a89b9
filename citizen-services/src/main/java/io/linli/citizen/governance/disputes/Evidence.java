package io.linli.citizen.governance.disputes;

import java.time.Instant;

/// Something that proves how a dispute ended.
///
/// @param reference where it is found
public record Evidence(Kind kind, String reference, Instant recorded) {
    /// What it is.
    public enum Kind {
        AGREEMENT,
        PHOTO,
        VISIT_RECORD,
        COURT_PAPER,
        OTHER
    }
}
