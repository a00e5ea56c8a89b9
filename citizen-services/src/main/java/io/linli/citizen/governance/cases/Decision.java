package io.linli.citizen.governance.cases;

import java.time.Instant;

/// What was decided on a need. Rule: G-09.
///
/// @param reason given whenever it is rejected
public record Decision(Verdict verdict, String reason, Instant at) {
    /// The names are API.
    public enum Verdict {
        ADOPT,
        DEFER,
        REJECT
    }
}
