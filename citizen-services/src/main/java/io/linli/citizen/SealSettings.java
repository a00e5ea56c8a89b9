package io.linli.citizen;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// The keys personal data is sealed with.
///
/// @param keys `id=base64` of 16 bytes, comma between, newest last
/// @param indexKey base64 of at least 32 bytes
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
