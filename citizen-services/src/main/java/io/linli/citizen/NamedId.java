package io.linli.citizen;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Ids that follow from what they name, so that whoever repeats a step names the same thing again.
public final class NamedId {
    /// Ours; two systems that name things alike still get other ids.
    private static final UUID NAMESPACE = UUID.fromString("6f0b8a52-6c1e-5b8f-9d0a-1c3b7e5d2f40");

    private NamedId() {}

    /// UUID version 5 (RFC 9562) of the parts, which are joined so that no two lists read alike.
    public static UUID of(String... parts) {
        var name = new StringBuilder();
        for (var part : parts) {
            name.append(part.length()).append(':').append(part);
        }
        var digest = sha1(name.toString().getBytes(StandardCharsets.UTF_8));
        digest[6] = (byte) (digest[6] & 0x0f | 0x50);
        digest[8] = (byte) (digest[8] & 0x3f | 0x80);
        var bits = ByteBuffer.wrap(digest);
        return new UUID(bits.getLong(), bits.getLong());
    }

    private static byte[] sha1(byte[] name) {
        try {
            var sha1 =
                    MessageDigest.getInstance("SHA-1"); // as version 5 asks; it guards nothing here
            sha1.update(
                    ByteBuffer.allocate(16)
                            .putLong(NAMESPACE.getMostSignificantBits())
                            .putLong(NAMESPACE.getLeastSignificantBits())
                            .flip());
            return sha1.digest(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
