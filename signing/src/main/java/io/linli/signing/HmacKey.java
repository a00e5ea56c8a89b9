package io.linli.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;

/// One secret for both ends, as bytes so that no text of this record shows it.
@SuppressWarnings("ArrayRecordComponent") // never compared
record HmacKey(String keyId, SigningAlgorithm algorithm, byte[] secret)
        implements SigningKey, VerifyingKey {
    private static final int SECRET_MIN = 16; // bytes; shorter ones can be guessed

    HmacKey {
        if (secret.length < SECRET_MIN) {
            throw new IllegalArgumentException(
                    "secret.length: %d (expected: >= %d)".formatted(secret.length, SECRET_MIN));
        }
    }

    HmacKey(String keyId, SigningAlgorithm algorithm, String secret) {
        this(keyId, algorithm, secret.getBytes(UTF_8));
    }

    @Override
    public byte[] sign(byte[] message) {
        var digest = algorithm == SigningAlgorithm.HMAC_SM3 ? new SM3Digest() : new SHA256Digest();
        return Sm3.hmac(digest, secret, message);
    }

    @Override
    public boolean verifies(byte[] message, byte[] signature) {
        return MessageDigest.isEqual(sign(message), signature); // as slow for any content
    }
}
