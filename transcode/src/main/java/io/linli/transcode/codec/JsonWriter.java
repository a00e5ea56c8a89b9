package io.linli.transcode.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// From the wire to JSON in one walk. What stands in an order that encoders do not write is put
/// into order first, see [Merged].
final class JsonWriter extends WireIn {
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

    private final Bytes out;
    private final WellKnownOut wellKnown;
    private @Nullable SeenKeys[] seen = new SeenKeys[8];

    private JsonWriter(Bytes out) {
        this.out = out;
        wellKnown = new WellKnownOut(this, out);
    }

    /// The one that belongs to this scratch space.
    static JsonWriter of(Bytes out) {
        var known = out.writer;
        if (known == null) {
            known = new JsonWriter(out);
            out.writer = known;
        }
        return known;
    }

    void message(Shape shape, byte[] bytes, int from, int to) {
        start(bytes);
        var mark = out.size;
        try {
            message(shape, from, to);
        } catch (WireMalformed e) {
            if (!e.replaceable) {
                throw e;
            }
            out.size = mark;
            start(Merged.of(shape.descriptor(), bytes, from, to));
            message(shape, 0, wire.length);
        }
        end();
    }

    /// For an answer that is one field of the message.
    void field(Shape owner, Field field, byte[] bytes, int from, int to) {
        start(bytes);
        var mark = out.size;
        if (!gathered(field, from, to)) {
            out.size = mark;
            start(Merged.of(owner.descriptor(), bytes, from, to));
            if (!alone(field, 0, wire.length)) {
                throw new IllegalStateException(owner.descriptor().getFullName());
            }
        }
        end();
    }

    private boolean gathered(Field field, int from, int to) {
        try {
            return alone(field, from, to);
        } catch (WireMalformed e) {
            if (!e.replaceable) {
                throw e;
            }
            return false;
        }
    }

    /// @return false when it stands in more than one place
    private boolean alone(Field field, int from, int to) {
        var mark = out.size;
        at = from;
        var tag = 0;
        var place = -1;
        while (at < to) {
            var next = tag(to);
            var number = next >>> 3;
            if (number == field.number && field.accepts(next & 7)) {
                if (place >= 0) {
                    return false; // again, and not next to the first
                }
                tag = next;
                place = at;
                out.size = mark;
                if (!valueOf(field, tag, to)) {
                    return false;
                }
            } else if (field.oneof >= 0 && isRival(field, number)) {
                return place < 0 && skipped(next, to) && rest(field, mark, to);
            } else {
                skip(next, to);
            }
        }
        if (place < 0 || out.size == mark) {
            absent(field);
        }
        return true;
    }

    private static boolean isRival(Field field, int number) {
        var other = field.descriptor.getContainingType().findFieldByNumber(number);
        return other != null
                && other.getRealContainingOneof() == field.descriptor.getRealContainingOneof();
    }

    private boolean skipped(int tag, int to) {
        skip(tag, to);
        return true;
    }

    /// Another member of the oneof is there; ours must not come after it.
    private boolean rest(Field field, int mark, int to) {
        while (at < to) {
            var next = tag(to);
            if (next >>> 3 == field.number) {
                return false;
            }
            skip(next, to);
        }
        out.size = mark;
        absent(field);
        return true;
    }

    private void absent(Field field) {
        if (field.isMap()) {
            out.put('{');
            out.put('}');
        } else if (field.repeated) {
            out.put('[');
            out.put(']');
        } else if (field.kind.compareTo(Kind.GROUP) > 0) {
            out.put(NULL);
        } else {
            empty(field);
        }
    }

    /// One message of any kind.
    void message(Shape shape, int from, int to) {
        if (shape.kind == Kind.MESSAGE) {
            object(shape, from, to, true);
        } else {
            enter();
            wellKnown.write(shape.kind, shape, from, to);
            depth--;
        }
    }

    /// @param open whether it begins here, and not with something written already
    void object(Shape shape, int from, int to, boolean open) {
        enter();
        var level = depth;
        var mark = out.size;
        if (!walk(shape, from, to, open, false)) {
            out.size = mark;
            depth = level;
            var before = wire;
            wire = Merged.of(shape.descriptor(), before, from, to);
            if (!walk(shape, 0, wire.length, open, true)) {
                throw new IllegalStateException(shape.descriptor().getFullName());
            }
            wire = before;
        }
        at = to;
        depth--;
    }

    /// @return false when the order is not the plain one
    private boolean walk(Shape shape, int from, int to, boolean open, boolean merged) {
        var first = open ? 1 : 0; // the comma before a name is left out once
        if (open) {
            out.put('{');
        }
        var last = 0;
        var shown = 0;
        var oneofs = 0L;
        at = from;
        while (at < to) {
            var tag = tag(to);
            var field = shape.byNumber(tag >>> 3);
            if (field == null || !field.accepts(tag & 7)) {
                skip(tag, to);
                continue;
            }
            if (!merged) {
                if (field.number <= last) {
                    return false;
                }
                if (field.oneof >= 0) {
                    if ((oneofs & 1L << field.oneof) != 0) {
                        return false;
                    }
                    oneofs |= 1L << field.oneof;
                }
            }
            last = field.number;
            if (shape.showsEmpty) {
                first = empties(shape, shown, field.index, first);
                shown = field.index + 1;
            }
            var mark = out.size;
            out.put(field.key, first, field.key.length);
            var start = out.size;
            if (!valueOf(field, tag, to)) {
                return false;
            }
            if (out.size == start) {
                out.size = mark;
            } else {
                first = 0;
            }
        }
        if (shape.showsEmpty) {
            empties(shape, shown, shape.fields.length, first);
        }
        out.put('}');
        return true;
    }

    private int empties(Shape shape, int from, int to, int first) {
        var skipped = first;
        for (var i = from; i < to; i++) {
            var field = shape.fields[i];
            if (field.shownWhenEmpty) {
                out.put(field.key, skipped, field.key.length);
                absent(field);
                skipped = 0;
            }
        }
        return skipped;
    }

    /// Writes all that stands here of one field; nothing when there is nothing to show.
    ///
    /// @return false when the order is not the plain one
    private boolean valueOf(Field field, int tag, int to) {
        if (!field.repeated) {
            var mark = out.size;
            if (!single(field, to) && !field.shownWhenEmpty) {
                out.size = mark;
            }
            return true;
        }
        if (field.isMap()) {
            return entries(field, tag, to, field.shownWhenEmpty);
        }
        elements(field, tag, to, field.shownWhenEmpty);
        return true;
    }

    /// A list, from behind its first tag to the last element next to it.
    void elements(Field field, int firstTag, int to, boolean shownWhenEmpty) {
        var mark = out.size;
        out.put('[');
        var start = out.size;
        var tag = firstTag;
        do {
            if ((tag & 7) == 2 && field.kind.isPackable()) {
                var end = lengthEnd(to);
                while (at < end) {
                    element(field, start, end);
                }
            } else {
                element(field, start, to);
            }
            tag = again(field, to);
        } while (tag != 0);
        out.put(']');
        if (out.size == start + 1 && !shownWhenEmpty) {
            out.size = mark;
        }
    }

    private void element(Field field, int start, int to) {
        var mark = out.size;
        if (mark > start) {
            out.put(',');
        }
        var before = out.size;
        single(field, to);
        if (out.size == before) {
            out.size = mark;
        }
    }

    /// The tag when the same field stands here again, else 0.
    private int again(Field field, int to) {
        if (at < to) {
            var before = at;
            var tag = tag(to);
            if (tag >>> 3 == field.number && field.accepts(tag & 7)) {
                return tag;
            }
            at = before;
        }
        return 0;
    }

    /// A map, from behind its first tag to the last entry next to it.
    ///
    /// @return false when a key comes twice
    boolean entries(Field field, int firstTag, int to, boolean shownWhenEmpty) {
        var mark = out.size;
        out.put('{');
        var start = out.size;
        var keys = seenKeys();
        enter();
        var tag = firstTag;
        do {
            if (!entry(field, keys, start, lengthEnd(to))) {
                return false;
            }
            tag = again(field, to);
        } while (tag != 0);
        depth--;
        out.put('}');
        if (out.size == start + 1 && !shownWhenEmpty) {
            out.size = mark;
        }
        return true;
    }

    private boolean entry(Field field, SeenKeys keys, int start, int to) {
        var keyField = field.mapKey;
        var valueField = field.mapValue;
        assert keyField != null && valueField != null;
        var key = -1;
        var value = -1;
        while (at < to) {
            var tag = tag(to);
            if (tag == keyField.tag) {
                if (key >= 0) {
                    return false;
                }
                key = at;
            } else if (tag == valueField.tag) {
                if (value >= 0) {
                    return false;
                }
                value = at;
            }
            skip(tag, to);
        }
        var mark = out.size;
        if (mark > start) {
            out.put(',');
        }
        var keyStart = out.size;
        key(keyField, key, to);
        if (!keys.add(out.array, keyStart, out.size)) {
            return false;
        }
        out.put(':');
        var valueStart = out.size;
        if (value < 0) {
            empty(valueField);
        } else {
            at = value;
            single(valueField, to);
        }
        if (out.size == valueStart) {
            out.size = mark;
        }
        at = to;
        return true;
    }

    private void key(Field field, int place, int to) {
        var mark = out.size;
        if (place < 0) {
            empty(field);
        } else {
            at = place;
            single(field, to);
        }
        if (out.array[mark] != '"') {
            out.ensure(2);
            System.arraycopy(out.array, mark, out.array, mark + 1, out.size - mark);
            out.array[mark] = '"';
            out.size++;
            out.array[out.size++] = '"';
        }
    }

    private SeenKeys seenKeys() {
        if (depth >= seen.length) {
            seen = Arrays.copyOf(seen, seen.length * 2);
        }
        var keys = seen[depth];
        if (keys == null) {
            keys = new SeenKeys();
            seen[depth] = keys;
        }
        keys.clear();
        return keys;
    }

    /// The value that a field has when it is not there.
    void empty(Field field) {
        switch (field.kind) {
            case BOOL -> out.put(FALSE);
            case INT32, SINT32, UINT32, FIXED32, SFIXED32 -> out.put('0');
            case INT64, SINT64, UINT64, FIXED64, SFIXED64 -> quoted(0, false);
            case FLOAT, DOUBLE -> NumberOut.real(0.0, out);
            case STRING, BYTES -> {
                out.put('"');
                out.put('"');
            }
            case ENUM, NULL ->
                    enumValue(field, field.descriptor.getEnumType().getValues().get(0).getNumber());
            default -> message(field.shape(), 0, 0);
        }
    }

    /// One value, from behind its tag; nothing when it is none of a closed enum's.
    ///
    /// @return false when a field without presence could as well not be there
    boolean single(Field field, int to) {
        var kind = field.kind;
        switch (kind) {
            case STRING, BYTES -> {
                var stop = lengthEnd(to);
                var start = at;
                text(field, start, stop);
                at = stop;
                return stop > start || !field.implicit;
            }
            case MESSAGE -> {
                var end = lengthEnd(to);
                object(field.shape(), at, end, true);
            }
            case GROUP -> {
                var start = at;
                var end = groupEnd(field.number, to);
                var next = at;
                object(field.shape(), start, end, true);
                at = next;
            }
            case BOOL -> {
                var value = varint(to) != 0;
                out.put(value ? TRUE : FALSE);
                return value || !field.implicit;
            }
            case ENUM, NULL -> {
                var value = (int) varint(to);
                enumValue(field, value);
                return value != 0 || !field.implicit;
            }
            case FLOAT -> {
                var bits = fixed32(to);
                NumberOut.real(Float.intBitsToFloat(bits), out);
                return bits != 0 || !field.implicit;
            }
            case DOUBLE -> {
                var bits = fixed64(to);
                NumberOut.real(Double.longBitsToDouble(bits), out);
                return bits != 0 || !field.implicit;
            }
            case TIMESTAMP, DURATION, FIELD_MASK, ANY, STRUCT, VALUE, LIST_VALUE, WRAPPER -> {
                var end = lengthEnd(to);
                enter();
                wellKnown.write(kind, field.shape(), at, end);
                depth--;
                at = end;
            }
            default -> {
                return whole(kind, to) || !field.implicit;
            }
        }
        return true;
    }

    private void text(Field field, int start, int stop) {
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

    private boolean whole(Kind kind, int to) {
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

    private void quoted(long value, boolean unsigned) {
        out.put('"');
        if (unsigned) {
            NumberOut.unsigned(value, out);
        } else {
            NumberOut.whole(value, out);
        }
        out.put('"');
    }

    private void enumValue(Field field, int value) {
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
