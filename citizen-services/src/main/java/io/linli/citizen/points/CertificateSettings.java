package io.linli.citizen.points;

import io.linli.citizen.points.volunteer.CertificateKey;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.SigningKey;
import io.linli.signing.VerifyingKey;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// With what certificates are signed. Without a key none is issued.
///
/// @param privateKey SM2, PKCS 8 in Base64; empty for none
/// @param publicKey its other half, X.509 in Base64
@ConfigurationProperties(prefix = "linli.certificates", ignoreUnknownFields = false)
record CertificateSettings(
        @DefaultValue("linli-1") String keyId,
        @DefaultValue("") String privateKey,
        @DefaultValue("") String publicKey) {

    Optional<CertificateKey> key() {
        return privateKey.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CertificateKey(
                                SigningKey.of(keyId, SigningAlgorithm.SM2, privateKey),
                                VerifyingKey.of(keyId, SigningAlgorithm.SM2, publicKey),
                                publicKey));
    }

    @Override
    public String toString() {
        return "CertificateSettings[" + keyId + "]"; // never the key
    }
}
