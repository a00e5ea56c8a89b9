package io.linli.signing;

/// Tells whether `keyId` signed a message. Safe for use by many threads.
public interface VerifyingKey {
    String keyId();

    SigningAlgorithm algorithm();

    /// @param signature in the form [SigningKey#sign] gives; anything else is `false`
    boolean verifies(byte[] message, byte[] signature);

    /// @param material an HMAC secret as text, or an SM2 public key as base64 of X.509
    /// @throws IllegalArgumentException if the material is not such a key
    static VerifyingKey of(String keyId, SigningAlgorithm algorithm, String material) {
        return switch (algorithm) {
            case HMAC_SHA256, HMAC_SM3 -> new HmacKey(keyId, algorithm, material);
            case SM2 -> Sm2.verifying(keyId, Sm2.publicKey(material));
        };
    }
}
