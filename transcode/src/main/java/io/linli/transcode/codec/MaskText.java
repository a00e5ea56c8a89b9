package io.linli.transcode.codec;

/// Field paths, between snake_case and lowerCamelCase. Only what comes back the same may pass.
final class MaskText {
    static final String EXPECTED = "field names split by commas";

    private MaskText() {}

    /// @return false when the path would not come back the same
    static boolean camel(byte[] b, int from, int to, Bytes out) {
        out.ensure(to - from);
        for (var i = from; i < to; i++) {
            var c = b[i];
            if (c == '_') {
                if (++i == to || b[i] < 'a' || b[i] > 'z') {
                    return false;
                }
                out.array[out.size++] = (byte) (b[i] - 'a' + 'A');
            } else if (isPart(c)) {
                out.array[out.size++] = c;
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(byte c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.';
    }

    /// Appends the fields of a `FieldMask`.
    ///
    /// @throws WrongValue when these are no paths
    static void read(byte[] b, int from, int to, Bytes wire) {
        if (from == to) {
            return;
        }
        var start = from;
        for (var i = from; i <= to; i++) {
            if (i == to || b[i] == ',') {
                path(b, start, i, wire);
                start = i + 1;
            }
        }
    }

    private static void path(byte[] b, int from, int to, Bytes wire) {
        if (from == to) {
            throw new WrongValue(EXPECTED);
        }
        wire.put(1 << 3 | 2);
        var length = to - from;
        for (var i = from; i < to; i++) {
            length += isUpper(b[i]) ? 1 : 0;
        }
        wire.varint(length);
        wire.ensure(length);
        for (var i = from; i < to; i++) {
            if (isUpper(b[i])) {
                wire.array[wire.size++] = '_';
                wire.array[wire.size++] = (byte) (b[i] - 'A' + 'a');
            } else if (isPart(b[i])) {
                wire.array[wire.size++] = b[i];
            } else {
                throw new WrongValue(EXPECTED);
            }
        }
    }

    private static boolean isUpper(byte c) {
        return c >= 'A' && c <= 'Z';
    }
}
