package io.linli.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// What a TIF gateway knows a sender by. Rule: R-83.
///
/// @param paasId the sender's id, sent with each request
/// @param token shared and never sent
public record TifKey(String paasId, String token, Hash hash) {
    private static final int TOKEN_MIN = 8; // characters; the gateways give out short ones

    /// What the gateway was set up with.
    public enum Hash {
        SHA256,
        SM3;

        private byte[] of(byte[] message) {
            if (this == SM3) {
                return Sm3.digest(message);
            }
            try {
                return MessageDigest.getInstance("SHA-256").digest(message);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }
    }

    public TifKey {
        if (token.length() < TOKEN_MIN) {
            throw new IllegalArgumentException(
                    "token.length: %d (expected: >= %d)".formatted(token.length(), TOKEN_MIN));
        }
    }

    /// The hash of timestamp, token, nonce and timestamp, one after the other. It covers neither
    /// path nor body: whoever can read a request can put another in its place, once.
    ///
    /// @param timestamp seconds since 1970
    byte[] signature(String timestamp, String nonce) {
        return hash.of((timestamp + token + nonce + timestamp).getBytes(UTF_8));
    }

    /// Upper case, as most senders write it.
    String written(String timestamp, String nonce) {
        return HexFormat.of().formatHex(signature(timestamp, nonce)).toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "TifKey[" + paasId + "]"; // never the token
    }
}
