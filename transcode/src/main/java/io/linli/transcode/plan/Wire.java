package io.linli.transcode.plan;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.WireFormat;
import io.linli.transcode.codec.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Protobuf's wire form, as far as it is written and looked into here.
final class Wire {
    private Wire() {}

    static void tag(int number, int type, Bytes wire) {
        wire.varint(Integer.toUnsignedLong(number << 3 | type));
    }

    static void text(int number, String text, Bytes wire) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes(number, bytes, 0, bytes.length, wire);
    }

    static void bytes(int number, byte[] from, int start, int end, Bytes wire) {
        tag(number, WireFormat.WIRETYPE_LENGTH_DELIMITED, wire);
        wire.varint(end - start);
        wire.put(from, start, end);
    }

    /// Makes what stands behind `from` the content of the field.
    static void wrap(FieldDescriptor field, int from, Bytes wire) {
        var length = wire.size - from;
        tag(field.getNumber(), WireFormat.WIRETYPE_LENGTH_DELIMITED, wire);
        wire.varint(length);
        var head = wire.size - from - length;
        var kept = Arrays.copyOfRange(wire.array, wire.size - head, wire.size);
        System.arraycopy(wire.array, from, wire.array, from + head, length);
        System.arraycopy(kept, 0, wire.array, from, head);
    }

    /// Reads the fields of one message, one after the other.
    static final class Reader {
        private final byte[] wire;
        private final int end;
        private int at;
        private int start;
        private int number;
        private int type;
        private int from;

        Reader(byte[] wire, int from, int end) {
            this.wire = wire;
            this.at = from;
            this.end = end;
        }

        /// @throws IllegalArgumentException when the bytes are no message
        boolean next() {
            if (at >= end) {
                return false;
            }
            start = at;
            var tag = (int) varint();
            number = tag >>> 3;
            type = tag & 7;
            from = at;
            switch (type) {
                case WireFormat.WIRETYPE_VARINT -> varint();
                case WireFormat.WIRETYPE_FIXED64 -> skip(8);
                case WireFormat.WIRETYPE_FIXED32 -> skip(4);
                case WireFormat.WIRETYPE_LENGTH_DELIMITED -> {
                    var length = varint();
                    from = at;
                    skip(length);
                }
                case WireFormat.WIRETYPE_START_GROUP -> skipGroup(number);
                default -> throw malformed();
            }
            return true;
        }

        private void skipGroup(int group) {
            var inside = new Reader(wire, at, end);
            while (inside.at < end) {
                var before = inside.at;
                var tag = (int) inside.varint();
                if (tag == (group << 3 | WireFormat.WIRETYPE_END_GROUP)) {
                    at = inside.at;
                    return;
                }
                inside.at = before;
                inside.next();
            }
            throw malformed();
        }

        private void skip(long length) {
            if (length < 0 || length > end - at) {
                throw malformed();
            }
            at += (int) length;
        }

        private long varint() {
            var value = 0L;
            for (var shift = 0; shift < 64 && at < end; shift += 7) {
                var octet = wire[at++];
                value |= (long) (octet & 0x7F) << shift;
                if (octet >= 0) {
                    return value;
                }
            }
            throw malformed();
        }

        private static IllegalArgumentException malformed() {
            return new IllegalArgumentException("no message");
        }

        int number() {
            return number;
        }

        boolean isDelimited() {
            return type == WireFormat.WIRETYPE_LENGTH_DELIMITED;
        }

        /// Where the field begins, with its tag.
        int start() {
            return start;
        }

        /// Where its content begins.
        int from() {
            return from;
        }

        int to() {
            return at;
        }

        /// Empty, or a number that is zero.
        boolean isZero() {
            for (var i = from; i < at; i++) {
                if (wire[i] != 0) {
                    return isDelimited() && from == at;
                }
            }
            return !isDelimited() || from == at;
        }
    }
}
