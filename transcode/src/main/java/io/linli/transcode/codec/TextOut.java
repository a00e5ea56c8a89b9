package io.linli.transcode.codec;

/// JSON's texts, from bytes that are UTF-8 already.
final class TextOut {
    private static final byte[] HEX = {
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
    };
    private static final byte[] BASE64 = new byte[64];

    static {
        for (var i = 0; i < 26; i++) {
            BASE64[i] = (byte) ('A' + i);
            BASE64[26 + i] = (byte) ('a' + i);
        }
        for (var i = 0; i < 10; i++) {
            BASE64[52 + i] = (byte) ('0' + i);
        }
        BASE64[62] = '+';
        BASE64[63] = '/';
    }

    private TextOut() {}

    /// @return false when the bytes are not UTF-8; nothing is written then
    static boolean quoted(byte[] b, int from, int to, Bytes out) {
        var plain = Scan.plain(b, from, to);
        if (!Scan.isAscii(plain) || Scan.end(plain) != to) {
            if (Scan.badUtf8(b, from, to) >= 0) {
                return false;
            }
        }
        out.ensure(to - from + 2);
        out.array[out.size++] = '"';
        if (Scan.end(plain) == to) {
            System.arraycopy(b, from, out.array, out.size, to - from);
            out.size += to - from;
        } else {
            escaped(b, from, to, out);
        }
        out.put('"');
        return true;
    }

    private static void escaped(byte[] b, int from, int to, Bytes out) {
        var at = from;
        while (at < to) {
            var end = Scan.end(Scan.plain(b, at, to));
            out.put(b, at, end);
            if (end < to) {
                escape(b[end], out);
            }
            at = end + 1;
        }
    }

    private static void escape(byte c, Bytes out) {
        out.ensure(6);
        out.array[out.size++] = '\\';
        switch (c) {
            case '"', '\\' -> out.array[out.size++] = c;
            case '\n' -> out.array[out.size++] = 'n';
            case '\r' -> out.array[out.size++] = 'r';
            case '\t' -> out.array[out.size++] = 't';
            case '\b' -> out.array[out.size++] = 'b';
            case '\f' -> out.array[out.size++] = 'f';
            default -> {
                out.array[out.size++] = 'u';
                out.array[out.size++] = '0';
                out.array[out.size++] = '0';
                out.array[out.size++] = HEX[c >>> 4];
                out.array[out.size++] = HEX[c & 15];
            }
        }
    }

    /// Standard alphabet, padded, in quotes.
    static void base64(byte[] b, int from, int to, Bytes out) {
        out.ensure(Math.toIntExact((to - from + 2L) / 3 * 4 + 2));
        var array = out.array;
        var at = out.size;
        array[at++] = '"';
        var i = from;
        for (; i <= to - 3; i += 3) {
            var three = (b[i] & 0xFF) << 16 | (b[i + 1] & 0xFF) << 8 | b[i + 2] & 0xFF;
            array[at++] = BASE64[three >>> 18];
            array[at++] = BASE64[three >>> 12 & 63];
            array[at++] = BASE64[three >>> 6 & 63];
            array[at++] = BASE64[three & 63];
        }
        if (i < to) {
            var rest = (b[i] & 0xFF) << 16 | (i + 1 < to ? (b[i + 1] & 0xFF) << 8 : 0);
            array[at++] = BASE64[rest >>> 18];
            array[at++] = BASE64[rest >>> 12 & 63];
            array[at++] = i + 1 < to ? BASE64[rest >>> 6 & 63] : (byte) '=';
            array[at++] = '=';
        }
        array[at++] = '"';
        out.size = at;
    }
}
