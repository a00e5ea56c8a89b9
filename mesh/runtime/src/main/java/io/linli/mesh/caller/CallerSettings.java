package io.linli.mesh.caller;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How this process signs caller tokens and whose it believes.
///
/// @param name this process, such as `identity`
/// @param privateKey Ed25519, PKCS#8 in Base64
/// @param trusted `name=key` pairs split by commas; keys are Ed25519, X.509 in Base64
@ConfigurationProperties(prefix = "linli.caller", ignoreUnknownFields = false)
public record CallerSettings(String name, String privateKey, String trusted) {

    PrivateKey signingKey() {
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "linli.caller.private-key: (expected: Ed25519, PKCS#8 in Base64)");
        }
    }

    Map<String, PublicKey> trustedKeys() {
        var keys = new HashMap<String, PublicKey>();
        for (var pair : trusted.split(",")) {
            var cut = pair.indexOf('=');
            if (cut < 1) {
                throw new IllegalArgumentException(
                        "linli.caller.trusted: (expected: name=key,name=key)");
            }
            keys.put(pair.substring(0, cut).trim(), publicKey(pair.substring(cut + 1).trim()));
        }
        return Map.copyOf(keys);
    }

    private static PublicKey publicKey(String text) {
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "linli.caller.trusted: (expected: Ed25519, X.509 in Base64)");
        }
    }

    @Override
    public String toString() {
        return "CallerSettings[" + name + "]"; // never the key
    }
}
