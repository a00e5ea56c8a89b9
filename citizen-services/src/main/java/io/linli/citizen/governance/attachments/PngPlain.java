package io.linli.citizen.governance.attachments;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/// A PNG of the chunks that make the picture and no others (no text, time, Exif), and without
/// whatever follows its end.
final class PngPlain {
    private static final int SIGNATURE = 8;
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD");

    private PngPlain() {}

    /// @throws IllegalArgumentException if it is none, cut off or damaged
    static byte[] of(byte[] content) {
        var in = ByteBuffer.wrap(content).position(SIGNATURE);
        var out = new ByteArrayOutputStream(content.length);
        out.write(content, 0, SIGNATURE);
        var first = true;
        while (true) {
            var start = in.position();
            var length = in.getInt();
            if (length < 0 || length > in.remaining() - 8) {
                throw new IllegalArgumentException("chunk: " + length);
            }
            var body = new byte[4 + length];
            in.get(body);
            var crc = new CRC32();
            crc.update(body);
            if ((int) crc.getValue() != in.getInt()) {
                throw new IllegalArgumentException("chunk: damaged");
            }
            var type = new String(Arrays.copyOf(body, 4), StandardCharsets.US_ASCII);
            if (first && !type.equals("IHDR")) {
                throw new IllegalArgumentException("chunk: " + type + " (expected: IHDR)");
            }
            first = false;
            if (KEPT.contains(type)) {
                out.write(content, start, in.position() - start);
            }
            if (type.equals("IEND")) {
                return out.toByteArray();
            }
        }
    }
}
