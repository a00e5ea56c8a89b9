package io.linli.transcode.codec;

import java.util.Arrays;

/// Base64 in either alphabet, with or without padding.
final class Base64In {
    private static final String EXPECTED = "base64 text";
    private static final byte[] VALUES = new byte[256];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (var i = 0; i < 26; i++) {
            VALUES['A' + i] = (byte) i;
            VALUES['a' + i] = (byte) (26 + i);
        }
        for (var i = 0; i < 10; i++) {
            VALUES['0' + i] = (byte) (52 + i);
        }
        VALUES['+'] = 62;
        VALUES['-'] = 62;
        VALUES['/'] = 63;
        VALUES['_'] = 63;
    }

    private Base64In() {}

    /// Appends length and bytes.
    ///
    /// @throws WrongValue when it is no base64
    static void read(byte[] b, int from, int to, Bytes wire) {
        var stop = to;
        while (stop > from && to - stop < 2 && b[stop - 1] == '=') {
            stop--;
        }
        var rest = (stop - from) % 4;
        if (rest == 1 || stop < to && (to - from) % 4 != 0) {
            throw new WrongValue(EXPECTED);
        }
        var length = (stop - from) / 4 * 3 + (rest == 0 ? 0 : rest - 1);
        wire.varint(length);
        wire.ensure(length);
        var array = wire.array;
        var at = wire.size;
        var i = from;
        for (; i <= stop - 4; i += 4) {
            var three = value(b[i]) << 18 | value(b[i + 1]) << 12 | value(b[i + 2]) << 6;
            three |= value(b[i + 3]);
            if (three < 0) {
                throw new WrongValue(EXPECTED);
            }
            array[at++] = (byte) (three >>> 16);
            array[at++] = (byte) (three >>> 8);
            array[at++] = (byte) three;
        }
        if (rest > 0) {
            var last = value(b[i]) << 18 | value(b[i + 1]) << 12;
            last |= rest == 3 ? value(b[i + 2]) << 6 : 0;
            if (last < 0) {
                throw new WrongValue(EXPECTED);
            }
            array[at++] = (byte) (last >>> 16);
            if (rest == 3) {
                array[at++] = (byte) (last >>> 8);
            }
        }
        wire.size = at;
    }

    /// Negative when it is none, and stays so when shifted.
    private static int value(byte c) {
        return VALUES[c & 0xFF];
    }
}
