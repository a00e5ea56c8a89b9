package io.linli.citizen.governance.attachments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Pictures as cameras and editors leave them.
public final class Pictures {
    public static final String PLACE = "GPS-39.88-116.46";
    public static final int ON_ITS_SIDE = 6;

    private Pictures() {}

    /// With Exif that says place and orientation, a thumbnail's header, a comment, and a film
    /// behind its end.
    public static byte[] jpeg() {
        var plain = drawn("jpg");
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(segment(0xE1, exif()));
        out.writeBytes(segment(0xE2, ("ICC " + PLACE).getBytes(StandardCharsets.UTF_8)));
        out.writeBytes(segment(0xFE, PLACE.getBytes(StandardCharsets.UTF_8)));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(("film " + PLACE).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /// With a text, an Exif chunk, and something behind its end.
    public static byte[] png() {
        var plain = drawn("png");
        var header = 8 + 25;
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, header);
        out.writeBytes(chunk("tEXt", "Place\0" + PLACE));
        out.writeBytes(chunk("eXIf", PLACE));
        out.write(plain, header, plain.length - header);
        out.writeBytes(PLACE.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    public static byte[] drawn(String format) {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 40; x++) {
            for (var y = 0; y < 30; y++) {
                image.setRGB(x, y, x * 6 << 16 | y * 8 << 8 | (x * y & 0xFF));
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static int[] pixels(byte[] picture) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(picture));
            return image.getRGB(
                    0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean tells(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains("GPS");
    }

    static byte[] segment(int marker, byte[] body) {
        return ByteBuffer.allocate(4 + body.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (body.length + 2))
                .put(body)
                .array();
    }

    /// Little-endian, as most cameras write it.
    private static byte[] exif() {
        var place = PLACE.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(6 + 26 + place.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("Exif\0\0II".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) ON_ITS_SIDE)
                .putShort((short) 0)
                .putInt(0)
                .put(place)
                .array();
    }

    private static byte[] chunk(String type, String text) {
        var body = (type + text).getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(body);
        return ByteBuffer.allocate(8 + body.length)
                .putInt(body.length - 4)
                .put(body)
                .putInt((int) crc.getValue())
                .array();
    }
}
