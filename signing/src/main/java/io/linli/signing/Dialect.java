package io.linli.signing;

import java.time.Instant;
import java.util.Map;

/// A way to write a signature into headers. Holds no state.
public abstract sealed class Dialect permits HttpSignature, HeaderDialect {
    /// Whether the request carries any header of this dialect.
    abstract boolean speaks(SignedRequest request);

    /// @return the headers to add, by name as documented
    abstract Map<String, String> sign(
            SignedRequest request, SigningKey key, Instant now, String nonce);

    /// What the headers say, in form but not yet believed.
    ///
    /// @throws SignatureRefused if they are not whole or not in form
    abstract Claim read(SignedRequest request);

    /// @param message the bytes that were signed
    /// @param signature as [VerifyingKey#verifies] wants it
    /// @param expires [Instant#MAX] if not said
    @SuppressWarnings("ArrayRecordComponent") // lives for one check
    record Claim(
            String keyId,
            SigningAlgorithm algorithm,
            Instant created,
            Instant expires,
            String nonce,
            byte[] message,
            byte[] signature) {}
}
