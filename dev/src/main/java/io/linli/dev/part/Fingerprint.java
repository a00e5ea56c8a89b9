package io.linli.dev.part;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Tells jars apart by what is in them, not by when they were written.
final class Fingerprint {
    private static final int LENGTH = 12;

    private Fingerprint() {}

    static String of(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var digest = MessageDigest.getInstance("SHA-256");
            zip.stream().forEach(entry -> add(digest, entry));
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, ZipEntry entry) {
        digest.update(entry.getName().getBytes(StandardCharsets.UTF_8));
        digest.update(
                ByteBuffer.allocate(16).putLong(entry.getCrc()).putLong(entry.getSize()).flip());
    }
}
