package io.linli.citizen.points.volunteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.linli.signing.SigningKey;
import io.linli.signing.VerifyingKey;
import java.util.Base64;

/// The key that certificates are signed with, and its public half.
///
/// @param publicKey X.509 in Base64
public record CertificateKey(SigningKey secret, VerifyingKey open, String publicKey) {
    /// @return Base64
    String sign(String document) {
        return Base64.getEncoder().encodeToString(secret.sign(document.getBytes(UTF_8)));
    }

    boolean verifies(String document, String signature) {
        return open.verifies(document.getBytes(UTF_8), Base64.getDecoder().decode(signature));
    }

    @Override
    public String toString() {
        return "CertificateKey[" + secret.keyId() + "]"; // never the key
    }
}
