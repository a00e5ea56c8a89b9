package io.linli.citizen.points.volunteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.linli.signing.SigningAlgorithm;
import io.linli.signing.SigningKey;
import io.linli.signing.VerifyingKey;
import java.util.Base64;
import java.util.Map;

/// The key that certificates are signed with, and the public halves of all that ever were.
///
/// @param publicKeys by key id, X.509 in Base64; the signing one's among them
public record CertificateKey(SigningKey secret, Map<String, String> publicKeys) {
    public CertificateKey {
        publicKeys = Map.copyOf(publicKeys);
        publicKeys.forEach((id, key) -> VerifyingKey.of(id, SigningAlgorithm.SM2, key));
    }

    /// @return Base64
    String sign(String document) {
        return Base64.getEncoder().encodeToString(secret.sign(document.getBytes(UTF_8)));
    }

    /// False as well if the key is not known any longer.
    boolean verifies(String document, String keyId, String signature) {
        return publicKeys.containsKey(keyId)
                && VerifyingKey.of(keyId, SigningAlgorithm.SM2, publicKey(keyId))
                        .verifies(document.getBytes(UTF_8), Base64.getDecoder().decode(signature));
    }

    /// Empty if the key is not known any longer.
    public String publicKey(String keyId) {
        return publicKeys.getOrDefault(keyId, "");
    }

    @Override
    public String toString() {
        return "CertificateKey[" + secret.keyId() + "]"; // never the key
    }
}
