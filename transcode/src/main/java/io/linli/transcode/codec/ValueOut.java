package io.linli.transcode.codec;

import java.nio.charset.StandardCharsets;

/// Writes the values that are no messages.
class ValueOut extends WireIn {
    static final byte[] NULL = {'n', 'u', 'l', 'l'};

    final Bytes out;

    ValueOut(Bytes out) {
        this.out = out;
    }

    final void text(Field field, int start, int stop) {
        if (field.kind == Kind.BYTES) {
            TextOut.base64(wire, start, stop, out);
        } else if (!TextOut.quoted(wire, start, stop, out)) {
            if (field.checksUtf8) {
                throw new WireMalformed("not UTF-8: " + field.descriptor.getFullName());
            }
            var replaced = new String(wire, start, stop - start, StandardCharsets.UTF_8);
            var bytes = replaced.getBytes(StandardCharsets.UTF_8);
            TextOut.quoted(bytes, 0, bytes.length, out);
        }
    }

    final boolean whole(Kind kind, int to) {
        var value =
                switch (kind) {
                    case INT32 -> (int) varint(to);
                    case UINT32 -> varint(to) & 0xFFFF_FFFFL;
                    case SINT32 -> {
                        var raw = (int) varint(to);
                        yield raw >>> 1 ^ -(raw & 1);
                    }
                    case SFIXED32 -> fixed32(to);
                    case FIXED32 -> fixed32(to) & 0xFFFF_FFFFL;
                    case SINT64 -> {
                        var raw = varint(to);
                        yield raw >>> 1 ^ -(raw & 1);
                    }
                    case FIXED64, SFIXED64 -> fixed64(to);
                    default -> varint(to);
                };
        switch (kind) {
            case INT64, SINT64, SFIXED64 -> quoted(value, false);
            case UINT64, FIXED64 -> quoted(value, true);
            default -> NumberOut.whole(value, out);
        }
        return value != 0;
    }

    final void quoted(long value, boolean unsigned) {
        out.put('"');
        if (unsigned) {
            NumberOut.unsigned(value, out);
        } else {
            NumberOut.whole(value, out);
        }
        out.put('"');
    }

    final void enumValue(Field field, int value) {
        var names = field.names;
        assert names != null;
        if (field.kind == Kind.NULL) {
            out.put(NULL);
            return;
        }
        var name = names.name(value);
        if (name == null && names.closed) {
            return;
        }
        if (name == null || names.asNumbers) {
            NumberOut.whole(value, out);
        } else {
            out.put(name);
        }
    }
}
