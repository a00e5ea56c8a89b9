package io.linli.transcode.codec;

/// JSON's numbers, without garbage wherever that is possible.
final class NumberOut {
    private static final double[] TENS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22
    };

    /// Up to 15 digits a decimal and a double name each other without doubt.
    private static final double EXACT_MAX = 1e15;

    /// Beyond this many decimals a float would be rounded twice.
    private static final int FLOAT_DECIMALS_MAX = 7;

    private NumberOut() {}

    static void whole(long value, Bytes out) {
        out.ensure(20);
        if (value < 0) {
            out.array[out.size++] = '-';
        }
        digits(value < 0 ? -value : value, out); // the smallest long is its own magnitude, unsigned
    }

    static void unsigned(long value, Bytes out) {
        out.ensure(20);
        digits(value, out);
    }

    /// Of an unsigned number; room is there.
    private static void digits(long value, Bytes out) {
        var rest = value;
        if (rest < 0) {
            var tenth = Long.divideUnsigned(rest, 10);
            digits(tenth, out);
            out.array[out.size++] = (byte) ('0' + (rest - tenth * 10));
            return;
        }
        var length = length(rest);
        var at = out.size + length;
        out.size = at;
        var array = out.array;
        while (rest > Integer.MAX_VALUE) {
            var tenth = rest / 10;
            array[--at] = (byte) ('0' + (rest - tenth * 10));
            rest = tenth;
        }
        var small = (int) rest;
        do {
            var tenth = small / 10;
            array[--at] = (byte) ('0' + (small - tenth * 10));
            small = tenth;
        } while (small != 0);
    }

    private static int length(long value) {
        var length = 1;
        for (var limit = 10L; value >= limit; limit *= 10) {
            if (++length == 19) {
                break;
            }
        }
        return length;
    }

    /// As `Double.toString`; what JSON cannot say as a number comes as text.
    static void real(double value, Bytes out) {
        var size = Math.abs(value);
        if (size == 0 || !(size < EXACT_MAX)) {
            rare(value, Double.toString(value), out);
            return;
        }
        for (var decimals = 0; decimals < TENS.length; decimals++) {
            var scaled = size * TENS[decimals];
            if (scaled >= EXACT_MAX) {
                break;
            }
            var mantissa = (long) Math.rint(scaled);
            if (mantissa / TENS[decimals] == size) {
                decimal(value < 0, mantissa, decimals, out);
                return;
            }
        }
        rare(value, Double.toString(value), out);
    }

    /// As `Float.toString`.
    static void real(float value, Bytes out) {
        var size = Math.abs(value);
        if (size >= 1e-3f && size < 1e7f) {
            for (var decimals = 0; decimals <= FLOAT_DECIMALS_MAX; decimals++) {
                var mantissa = (long) Math.rint(size * TENS[decimals]);
                if ((float) (mantissa / TENS[decimals]) == size) {
                    decimal(value < 0, mantissa, decimals, out);
                    return;
                }
            }
        }
        rare(value, Float.toString(value), out);
    }

    private static void rare(double value, String text, Bytes out) {
        out.ensure(text.length() + 2);
        var finite = Double.isFinite(value);
        if (!finite) {
            out.array[out.size++] = '"';
        }
        for (var i = 0; i < text.length(); i++) {
            out.array[out.size++] = (byte) text.charAt(i);
        }
        if (!finite) {
            out.array[out.size++] = '"';
        }
    }

    /// Writes `mantissa * 10^-decimals` the way Java does.
    private static void decimal(boolean negative, long mantissa, int decimals, Bytes out) {
        out.ensure(48);
        var digits = mantissa;
        var scale = decimals;
        while (digits % 10 == 0) {
            digits /= 10;
            scale--;
        }
        if (negative) {
            out.array[out.size++] = '-';
        }
        var start = out.size;
        digits(digits, out);
        var length = out.size - start;
        var power = length - 1 - scale; // of the first digit
        if (power < -3 || power >= 7) {
            point(start, 1, out);
            out.array[out.size++] = 'E';
            whole(power, out);
        } else if (power < 0) {
            System.arraycopy(out.array, start, out.array, start + 1 - power, length);
            out.size += 1 - power;
            for (var i = start; i < start + 1 - power; i++) {
                out.array[i] = '0';
            }
            out.array[start + 1] = '.';
        } else {
            while (out.size - start <= power) {
                out.array[out.size++] = '0';
            }
            point(start, power + 1, out);
        }
    }

    /// Sets the point behind this many digits; at least one digit follows it.
    private static void point(int start, int digits, Bytes out) {
        var place = start + digits;
        if (out.size == place) {
            out.array[out.size++] = '0';
        }
        System.arraycopy(out.array, place, out.array, place + 1, out.size - place);
        out.array[place] = '.';
        out.size++;
    }
}
