package io.linli.citizen.governance.hotline;

import java.time.Instant;

/// More time that was asked for.
///
/// @param until the end that is asked for, or was granted
public record Extension(State state, Instant until, String reason) {
    /// How it stands. The names are API.
    public enum State {
        ASKED,
        GRANTED,
        REFUSED
    }
}
