package io.linli.citizen.points;

import io.linli.citizen.points.volunteer.CertificateKey;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.SigningKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// With what certificates are signed. Without a key none is issued.
///
/// @param keyId a new one with each new key
/// @param privateKey SM2, PKCS 8 in Base64; empty for none
/// @param publicKey its other half, X.509 in Base64
/// @param retired public keys by id that older certificates were signed with
@ConfigurationProperties(prefix = "linli.certificates", ignoreUnknownFields = false)
record CertificateSettings(
        @DefaultValue("linli-1") String keyId,
        @DefaultValue("") String privateKey,
        @DefaultValue("") String publicKey,
        @DefaultValue Map<String, String> retired) {

    Optional<CertificateKey> key() {
        if (privateKey.isEmpty()) {
            return Optional.empty();
        }
        var open = new HashMap<>(retired);
        open.put(keyId, publicKey);
        return Optional.of(
                new CertificateKey(SigningKey.of(keyId, SigningAlgorithm.SM2, privateKey), open));
    }

    @Override
    public String toString() {
        return "CertificateSettings[" + keyId + "]"; // never the key
    }
}
