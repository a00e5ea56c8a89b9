package io.linli.transcode.codec;

/// Single values from their text, without a tag.
final class ScalarIn {
    private ScalarIn() {}

    /// Of any kind but enums and messages.
    ///
    /// @throws WrongValue when the text does not fit
    static void read(Kind kind, byte[] b, int from, int to, Bytes wire) {
        switch (kind) {
            case STRING -> {
                wire.varint(to - from);
                wire.put(b, from, to);
            }
            case BYTES -> Base64In.read(b, from, to, wire);
            case BOOL -> wire.put(bool(b, from, to) ? 1 : 0);
            case FLOAT ->
                    wire.fixed32(Float.floatToRawIntBits(Digits.single(Digits.real(b, from, to))));
            case DOUBLE -> wire.fixed64(Double.doubleToRawLongBits(Digits.real(b, from, to)));
            default -> whole(kind, Digits.whole(kind, b, from, to), wire);
        }
    }

    static void whole(Kind kind, long value, Bytes wire) {
        switch (kind) {
            case SINT32, SINT64 -> wire.varint(value << 1 ^ value >> 63);
            case FIXED32, SFIXED32 -> wire.fixed32((int) value);
            case FIXED64, SFIXED64 -> wire.fixed64(value);
            default -> wire.varint(value);
        }
    }

    private static boolean bool(byte[] b, int from, int to) {
        if (is("true", b, from, to)) {
            return true;
        }
        if (is("false", b, from, to)) {
            return false;
        }
        throw new WrongValue("true or false");
    }

    static boolean is(String word, byte[] b, int from, int to) {
        if (to - from != word.length()) {
            return false;
        }
        for (var i = from; i < to; i++) {
            if (b[i] != word.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }
}
