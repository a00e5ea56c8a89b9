package io.linli.signing;

/// Signs as `keyId`. Safe for use by many threads.
public interface SigningKey {
    String keyId();

    SigningAlgorithm algorithm();

    /// @return 32 bytes for an HMAC, the raw 64 bytes `r||s` for SM2
    byte[] sign(byte[] message);

    /// @param material an HMAC secret as text, or an SM2 private key as base64 of PKCS 8
    /// @throws IllegalArgumentException if the material is not such a key
    static SigningKey of(String keyId, SigningAlgorithm algorithm, String material) {
        return switch (algorithm) {
            case HMAC_SHA256, HMAC_SM3 -> new HmacKey(keyId, algorithm, material);
            case SM2 -> Sm2.signing(keyId, Sm2.privateKey(material));
        };
    }
}
