package io.linli.identity.partner;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a client certificate is known by: SHA-256 over it in DER, as 64 lower-case hex digits. One
/// digit longer than any [PartnerId], so that neither is ever taken for the other.
public record Thumbprint(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Thumbprint {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "thumbprint: " + value + " (expected: 64 lower-case hex digits)");
        }
    }

    /// The thumbprint a text may be; empty when no certificate can have it.
    public static Optional<Thumbprint> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Thumbprint(text)) : Optional.empty();
    }

    public static Thumbprint of(byte[] der) {
        try {
            return new Thumbprint(
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(der)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
