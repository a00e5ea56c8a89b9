package io.linli.citizen.governance.attachments;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// A JPEG without its application segments and comments (Exif, XMP, thumbnails, place, device) and
/// without whatever follows its end. Of the Exif only the orientation is written anew, so that the
/// picture still stands upright; of the rest only Adobe's colour marker stays.
final class JpegPlain {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int APP_FIRST = 0xE0;
    private static final int APP_EXIF = 0xE1;
    private static final int APP_ADOBE = 0xEE;
    private static final int APP_LAST = 0xEF;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int UPRIGHT = 1;
    private static final int ORIENTATION_MAX = 8;

    private final ByteBuffer in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int orientation = UPRIGHT;

    private JpegPlain(byte[] content) {
        this.in = ByteBuffer.wrap(content);
    }

    /// @throws IllegalArgumentException if it is none, or cut off
    static byte[] of(byte[] content) {
        var jpeg = new JpegPlain(content);
        jpeg.expect(0xFF);
        jpeg.expect(START);
        while (jpeg.segment()) {
            // until the end of the image
        }
        return jpeg.whole();
    }

    private boolean segment() {
        expect(0xFF);
        var marker = next();
        while (marker == 0xFF) { // may be filled up
            marker = next();
        }
        if (marker == END) {
            return false;
        }
        var length = in.getShort() & 0xFFFF;
        if (length < 2) {
            throw new IllegalArgumentException("segment: " + length + " (expected: >= 2)");
        }
        var body = new byte[length - 2];
        in.get(body);
        if (marker == APP_EXIF) {
            readOrientation(body);
        }
        if (isPlain(marker)) {
            write(marker, body);
        }
        if (marker == SCAN) {
            scan();
        }
        return true;
    }

    private static boolean isPlain(int marker) {
        return marker == APP_ADOBE
                || marker != COMMENT && (marker < APP_FIRST || marker > APP_LAST);
    }

    private void write(int marker, byte[] body) {
        out.write(0xFF);
        out.write(marker);
        out.write((body.length + 2) >> 8);
        out.write(body.length + 2);
        out.writeBytes(body);
    }

    /// Picture data runs until a marker that is neither a stuffed byte nor a restart.
    private void scan() {
        while (true) {
            var one = next();
            if (one == 0xFF) {
                in.mark();
                var two = next();
                if (two != 0 && (two < 0xD0 || two > 0xD7)) {
                    in.reset();
                    in.position(in.position() - 1);
                    return;
                }
                out.write(one);
                out.write(two);
            } else {
                out.write(one);
            }
        }
    }

    private void readOrientation(byte[] body) {
        if (body.length < EXIF.length + 8 || !startsWithExif(body)) {
            return;
        }
        var tiff = ByteBuffer.wrap(body, EXIF.length, body.length - EXIF.length).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var at = tiff.getInt(4);
        if (at < 8 || at > tiff.limit() - 2) {
            return;
        }
        var entries = tiff.getShort(at) & 0xFFFF;
        for (var i = 0; i < entries && at + 2 + 12 * (i + 1) <= tiff.limit(); i++) {
            var entry = at + 2 + 12 * i;
            var value = tiff.getShort(entry + 8) & 0xFFFF;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION && value <= ORIENTATION_MAX) {
                orientation = Math.max(UPRIGHT, value);
            }
        }
    }

    private static boolean startsWithExif(byte[] body) {
        for (var i = 0; i < EXIF.length; i++) {
            if (body[i] != EXIF[i]) {
                return false;
            }
        }
        return true;
    }

    private byte[] whole() {
        var rest = out.toByteArray();
        out.reset();
        out.write(0xFF);
        out.write(START);
        if (orientation != UPRIGHT) {
            write(APP_EXIF, exif());
        }
        out.writeBytes(rest);
        out.write(0xFF);
        out.write(END);
        return out.toByteArray();
    }

    /// One directory with one entry: the orientation.
    private byte[] exif() {
        return ByteBuffer.allocate(EXIF.length + 26)
                .put(EXIF)
                .put((byte) 'M')
                .put((byte) 'M')
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private int next() {
        return in.get() & 0xFF;
    }

    private void expect(int value) {
        if (next() != value) {
            throw new IllegalArgumentException("marker (expected: " + value + ")");
        }
    }
}
