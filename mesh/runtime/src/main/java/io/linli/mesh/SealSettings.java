package io.linli.mesh;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// The keys that personal data and secrets are sealed with.
///
/// @param keys `id=base64` of 16 bytes each, comma between, newest last
/// @param indexKey Base64 of at least 32 bytes
@ConfigurationProperties(prefix = "linli.seal", ignoreUnknownFields = false)
record SealSettings(String keys, String indexKey) {
    SealSettings {
        if (keys == null || indexKey == null) {
            throw new IllegalArgumentException(
                    "linli.seal: missing (expected: keys and index-key)");
        }
    }

    @Override
    public String toString() {
        return "SealSettings"; // never a key
    }
}
