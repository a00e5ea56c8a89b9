package io.linli.gateway.caller;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// One way for a caller to prove who it is.
public interface CredentialSource {
    /// How strongly a request speaks this way. What was written on purpose goes before a cookie
    /// that a browser adds by itself, and that before what the connection says of all its requests.
    enum Strength {
        NONE,
        CONNECTION,
        AMBIENT,
        EXPLICIT
    }

    Strength strength(Asked asked);

    /// The caller, when this very proof has been checked not long ago and still holds. Asks nobody
    /// and never waits.
    ///
    /// @throws io.linli.transcode.problem.Refused as `prove` would fail
    default @Nullable Credential remembered(Asked asked) {
        return null;
    }

    /// The caller, or nothing when there turns out to be no proof at all. What it needs of the
    /// request it reads before it returns.
    ///
    /// Fails with [io.linli.transcode.problem.Refused] when there is one and it does not hold.
    Mono<Credential> prove(Asked asked);
}
