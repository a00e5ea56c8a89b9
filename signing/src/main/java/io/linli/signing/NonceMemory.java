package io.linli.signing;

import java.time.Duration;

/// Remembers the nonces of each key. Shared by all processes that verify for the same keys.
public interface NonceMemory {
    /// Writes the nonce down in one step: of two calls at once only one gets `true`.
    ///
    /// If the memory cannot be reached this throws; a request is never let in unremembered.
    ///
    /// @return whether `keyId` has not used `nonce` within the last `keep`
    boolean firstSeen(String keyId, String nonce, Duration keep);
}
