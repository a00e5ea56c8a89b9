package io.linli.transcode.codec;

import java.nio.charset.StandardCharsets;

/// Numbers from their digits. Strict: nothing is cut, rounded or guessed.
final class Digits {
    private static final String NUMBER = "a number";
    private static final int POWER_MAX = 100_000_000;
    private static final double[] TENS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22
    };

    private Digits() {}

    /// The end of the number that begins here, by JSON's grammar; -1 when none does.
    static int end(byte[] b, int from, int to) {
        var i = from < to && b[from] == '-' ? from + 1 : from;
        var start = i;
        i = run(b, i, to);
        if (i == start || i > start + 1 && b[start] == '0') {
            return -1;
        }
        if (i < to && b[i] == '.') {
            start = i + 1;
            i = run(b, start, to);
            if (i == start) {
                return -1;
            }
        }
        if (i < to && (b[i] | 0x20) == 'e') {
            i++;
            if (i < to && (b[i] == '+' || b[i] == '-')) {
                i++;
            }
            start = i;
            i = run(b, start, to);
            if (i == start) {
                return -1;
            }
        }
        return i;
    }

    private static int run(byte[] b, int from, int to) {
        var i = from;
        while (i < to && b[i] >= '0' && b[i] <= '9') {
            i++;
        }
        return i;
    }

    /// A whole number of this kind, also as `1.0` or `1e3`.
    ///
    /// @throws WrongValue when it is none, or out of range
    static long whole(Kind kind, byte[] b, int from, int to) {
        if (from == to || end(b, from, to) != to) {
            throw new WrongValue(expected(kind));
        }
        var negative = b[from] == '-';
        var power = 0L; // of the last digit looked at
        var i = to;
        for (var e = from; e < to; e++) {
            if ((b[e] | 0x20) == 'e') {
                power = power(b, e + 1, to);
                i = e;
            }
        }
        var point = from;
        while (point < i && b[point] != '.') {
            point++;
        }
        if (point < i) {
            power -= i - point - 1;
        }
        while (i > from && (b[i - 1] == '0' || b[i - 1] == '.')) { // zeros at the end
            power += b[--i] == '.' ? 0 : 1;
        }
        return signed(kind, negative, magnitude(kind, b, negative ? from + 1 : from, i, power));
    }

    private static long magnitude(Kind kind, byte[] b, int from, int to, long power) {
        if (from >= to) {
            return 0;
        }
        var value = 0L;
        for (var i = from; i < to; i++) {
            if (b[i] != '.') {
                value = shifted(kind, value, b[i] - '0');
            }
        }
        if (power < 0) {
            throw new WrongValue(expected(kind));
        }
        for (var i = 0L; i < power; i++) {
            value = shifted(kind, value, 0);
        }
        return value;
    }

    /// Unsigned.
    private static long shifted(Kind kind, long value, int digit) {
        var limit = Long.divideUnsigned(-1L - digit, 10);
        if (Long.compareUnsigned(value, limit) > 0) {
            throw new WrongValue(expected(kind));
        }
        return value * 10 + digit;
    }

    private static int power(byte[] b, int from, int to) {
        var negative = b[from] == '-';
        var power = 0;
        for (var i = negative || b[from] == '+' ? from + 1 : from; i < to; i++) {
            power = Math.min(POWER_MAX, power * 10 + b[i] - '0'); // no body is that long
        }
        return negative ? -power : power;
    }

    /// @param magnitude unsigned
    static long signed(Kind kind, boolean negative, long magnitude) {
        var fits =
                switch (kind) {
                    case UINT64, FIXED64 -> !negative || magnitude == 0;
                    case UINT32, FIXED32 ->
                            magnitude >= 0
                                    && magnitude <= 0xFFFF_FFFFL
                                    && (!negative || magnitude == 0);
                    case INT64, SINT64, SFIXED64 ->
                            magnitude >= 0 || negative && magnitude == Long.MIN_VALUE;
                    default ->
                            magnitude >= 0 && magnitude <= Integer.MAX_VALUE + (negative ? 1L : 0L);
                };
        if (!fits) {
            throw new WrongValue(expected(kind));
        }
        return negative ? -magnitude : magnitude;
    }

    static String expected(Kind kind) {
        return "a whole number "
                + switch (kind) {
                    case UINT32, FIXED32 -> "0..4294967295";
                    case UINT64, FIXED64 -> "0..18446744073709551615";
                    case INT64, SINT64, SFIXED64 -> "-9223372036854775808..9223372036854775807";
                    default -> "-2147483648..2147483647";
                };
    }

    /// Also `NaN`, `Infinity` and `-Infinity`, which come as text.
    ///
    /// @throws WrongValue when it is none, or out of range
    static double real(byte[] b, int from, int to) {
        if (to > from && end(b, from, to) == to) {
            return finite(b, from, to);
        }
        return switch (new String(b, from, Math.min(to - from, 10), StandardCharsets.UTF_8)) {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> throw new WrongValue(NUMBER);
        };
    }

    /// Of digits that are a number by [#end].
    static double finite(byte[] b, int from, int to) {
        var negative = b[from] == '-';
        var digits = 0L;
        var count = 0;
        var power = 0;
        var fraction = false;
        for (var i = negative ? from + 1 : from; i < to; i++) {
            var c = b[i];
            if (c == '.') {
                fraction = true;
            } else if ((c | 0x20) == 'e') {
                power += power(b, i + 1, to);
                break;
            } else {
                digits = digits * 10 + c - '0';
                count += digits == 0 ? 0 : 1;
                power -= fraction ? 1 : 0;
                if (count > 15) {
                    return rounded(b, from, to);
                }
            }
        }
        if (power < -22 || power > 22) {
            return rounded(b, from, to);
        }
        // 15 digits and these powers are exact, so one step rounds once
        var value = power < 0 ? digits / TENS[-power] : digits * TENS[power];
        return negative ? -value : value;
    }

    private static double rounded(byte[] b, int from, int to) {
        var value = Double.parseDouble(new String(b, from, to - from, StandardCharsets.ISO_8859_1));
        if (!Double.isFinite(value)) {
            throw new WrongValue("a 64-bit number");
        }
        return value;
    }

    /// @throws WrongValue when it is finite, but not as a float
    static float single(double value) {
        var single = (float) value;
        if (Float.isInfinite(single) && Double.isFinite(value)) {
            throw new WrongValue("a 32-bit number");
        }
        return single;
    }
}
