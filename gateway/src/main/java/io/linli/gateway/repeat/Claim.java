package io.linli.gateway.repeat;

import java.time.Duration;

/// What the memory says to a request that comes with a key.
sealed interface Claim {
    /// It is ours to carry out, and to settle or let go afterwards.
    ///
    /// @param again somebody else had begun and never came to an end
    record Ours(boolean again) implements Claim {}

    /// Somebody is at it.
    ///
    /// @param left until it counts as given up
    record Busy(Duration left) implements Claim {}

    /// It was carried out, and this was the answer.
    ///
    /// @param reply sealed
    record Done(byte[] reply) implements Claim {}

    /// The key was given to another request.
    ///
    /// @param fingerprint that request's, sealed
    record Other(byte[] fingerprint) implements Claim {}
}
