package io.linli.signing;

import java.util.Map;

/// Makes the headers that tell who sends a request, in one dialect and as one sender.
@FunctionalInterface
public interface Signer {
    /// The headers to add to the request; nothing that they cover may change afterwards. A repeat
    /// is signed again.
    Map<String, String> headersFor(SignedRequest request);
}
