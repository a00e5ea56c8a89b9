package io.linli.transcode.codec;

/// From the wire to JSON in one walk. What stands in an order that encoders do not write is put
/// into order first, see [Merged].
final class JsonWriter extends ValueOut {
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

    private final WellKnownOut wellKnown;
    private final MapOut maps;
    private final LoneFieldOut lone;

    private JsonWriter(Bytes out) {
        super(out);
        maps = new MapOut(this);
        wellKnown = new WellKnownOut(this, maps);
        lone = new LoneFieldOut(this);
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

    void absent(Field field) {
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

    /// For an answer that is one field of the message.
    void field(Shape owner, Field field, byte[] bytes, int from, int to) {
        lone.write(owner, field, bytes, from, to);
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
    boolean valueOf(Field field, int tag, int to) {
        if (!field.repeated) {
            var mark = out.size;
            if (!single(field, to) && !field.shownWhenEmpty) {
                out.size = mark;
            }
            return true;
        }
        if (field.isMap()) {
            return maps.write(field, tag, to, field.shownWhenEmpty);
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
    int again(Field field, int to) {
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
}
