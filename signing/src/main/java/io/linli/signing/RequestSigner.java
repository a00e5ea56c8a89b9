package io.linli.signing;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/// Signs requests as one partner, each with a fresh nonce.
public record RequestSigner(Dialect dialect, SigningKey key, Clock clock) implements Signer {

    /// The headers to add to the request; nothing that they cover may change afterwards.
    ///
    /// A retry must be signed again: the same headers sent twice are refused as a replay.
    @Override
    public Map<String, String> headersFor(SignedRequest request) {
        var nonce = UUID.randomUUID().toString().replace("-", "");
        return dialect.sign(request, key, clock.instant(), nonce);
    }
}
