package io.linli.identity.partner;

import io.linli.seal.Seal;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// What partners' secrets are sealed with.
///
/// @param keys `id=base64` of 16 bytes each, comma between, newest last
/// @param indexKey Base64 of at least 32 bytes
@ConfigurationProperties(prefix = "linli.seal", ignoreUnknownFields = false)
record SealSettings(String keys, String indexKey) {
    Seal seal() {
        return new Seal(keys, indexKey);
    }

    @Override
    public String toString() {
        return "SealSettings[]"; // never a key
    }
}
