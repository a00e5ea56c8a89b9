package io.linli.transcode.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Looks at text eight bytes at a time.
final class Scan {
    static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    static final VarHandle INT =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    static final long HIGH = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long BEYOND_ASCII = 1L << 32;

    private Scan() {}

    /// Where plain JSON text ends: at a quote, a backslash or a control character, else at `to`.
    /// Taken apart by [#end] and [#isAscii].
    static long plain(byte[] b, int from, int to) {
        var i = from;
        var high = 0L;
        for (; i <= to - 8; i += 8) {
            var word = (long) LONG.get(b, i);
            var special = special(word);
            if (special != 0) {
                var bits = Long.numberOfTrailingZeros(special) & ~7;
                high |= word & ((1L << bits) - 1);
                return i + (bits >>> 3) | ((high & HIGH) == 0 ? 0 : BEYOND_ASCII);
            }
            high |= word;
        }
        for (; i < to; i++) {
            int c = b[i];
            if (c == '"' || c == '\\' || c >= 0 && c < ' ') {
                break;
            }
            high |= c; // a negative one fills all the high bits
        }
        return i | ((high & HIGH) == 0 ? 0 : BEYOND_ASCII);
    }

    static int end(long plain) {
        return (int) plain;
    }

    static boolean isAscii(long plain) {
        return plain < BEYOND_ASCII;
    }

    /// Marks the lowest byte that is a quote, a backslash or a control character; bytes above it
    /// may be marked wrongly.
    private static long special(long word) {
        var quote = word ^ 0x2222222222222222L;
        var slash = word ^ 0x5C5C5C5C5C5C5C5CL;
        return ((quote - ONES) & ~quote
                        | (slash - ONES) & ~slash
                        | (word - 0x2020202020202020L) & ~word)
                & HIGH;
    }

    /// The first place that is not UTF-8, or -1.
    static int badUtf8(byte[] b, int from, int to) {
        var i = from;
        while (i < to) {
            if (i <= to - 8) {
                var word = (long) LONG.get(b, i);
                if ((word & 0x0000C0C0F0C0C0F0L) == 0x00008080E08080E0L
                        && isPlainLead(word)
                        && isPlainLead(word >>> 24)) {
                    i += 6; // two Chinese characters
                    continue;
                }
                var ascii = Long.numberOfTrailingZeros(word & HIGH) >>> 3;
                if (ascii > 0) {
                    i += ascii;
                    continue;
                }
            } else if (b[i] >= 0) {
                i++;
                continue;
            }
            var length = character(b, i, to);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return -1;
    }

    /// Neither E0 nor ED, whose second byte is limited.
    private static boolean isPlainLead(long word) {
        return (word & 0x0F) != 0 && (word & 0x0F) != 0x0D;
    }

    /// The length of the character beyond ASCII that begins here; 0 when it is not one.
    static int character(byte[] b, int at, int to) {
        var lead = b[at] & 0xFF;
        var left = to - at;
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        if (lead < 0xE0) {
            return left >= 2 && isTail(b[at + 1]) ? 2 : 0;
        }
        if (left < 3 || !isTail(b[at + 1]) || !isTail(b[at + 2])) {
            return 0;
        }
        var second = b[at + 1] & 0xFF;
        if (lead < 0xF0) {
            var fits = lead == 0xE0 ? second >= 0xA0 : lead != 0xED || second < 0xA0;
            return fits ? 3 : 0;
        }
        var fits = lead == 0xF0 ? second >= 0x90 : lead != 0xF4 || second < 0x90;
        return fits && left >= 4 && isTail(b[at + 3]) ? 4 : 0;
    }

    private static boolean isTail(byte b) {
        return b < (byte) 0xC0;
    }
}
