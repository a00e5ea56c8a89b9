package io.linli.transcode.route;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Percent-encoding, decoded once and never again.
public final class Percent {
    private Percent() {}

    /// All escapes decoded; `null` when one is broken or the bytes are no UTF-8.
    ///
    /// @param plus whether `+` stands for a space, as in a query
    public static @Nullable String decoded(String text, boolean plus) {
        return decoded(text, plus, false);
    }

    /// All but encoded slashes decoded: these stay `%2F` or `%2f`, since a decoded one would look
    /// like the end of a segment.
    static @Nullable String keepingSlashes(String text) {
        return decoded(text, false, true);
    }

    private static @Nullable String decoded(String text, boolean plus, boolean keepSlashes) {
        if (text.indexOf('%') < 0 && !(plus && text.indexOf('+') >= 0) && isAscii(text)) {
            return text;
        }
        var bytes = new byte[text.length()];
        var size = 0;
        for (var i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (c == '%') {
                var octet = octet(text, i);
                if (octet < 0) {
                    return null;
                }
                if (octet == '/' && keepSlashes) {
                    bytes[size++] = (byte) '%';
                } else {
                    bytes[size++] = (byte) octet;
                    i += 2;
                }
            } else if (c < 0x80) {
                bytes[size++] = (byte) (plus && c == '+' ? ' ' : c);
            } else {
                return null; // not as it should have been sent
            }
        }
        var decoded = new String(bytes, 0, size, StandardCharsets.UTF_8);
        return isUtf8(bytes, size, decoded) ? decoded : null;
    }

    /// The byte an escape stands for; -1 when it is broken.
    static int octet(String text, int at) {
        if (at + 2 >= text.length()) {
            return -1;
        }
        var high = digit(text.charAt(at + 1));
        var low = digit(text.charAt(at + 2));
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static int digit(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// Decoding puts U+FFFD in the place of what is wrong; a text may also hold it of right.
    private static boolean isUtf8(byte[] bytes, int size, String decoded) {
        if (decoded.indexOf('\uFFFD') < 0) {
            return true;
        }
        var back = decoded.getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(back, 0, back.length, bytes, 0, size);
    }
}
