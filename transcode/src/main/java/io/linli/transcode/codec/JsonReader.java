package io.linli.transcode.codec;

import java.nio.charset.StandardCharsets;

/// From JSON to the wire in one walk. Goes on after a fault, so that all of them are found.
final class JsonReader extends ValueIn {
    private static final String OBJECT = "an object";
    private static final byte[] TYPE = "@type".getBytes(StandardCharsets.US_ASCII);

    final KeysByDepth keys = new KeysByDepth();
    private final SeenFields seen = new SeenFields();
    private final WellKnownIn wellKnown;
    private final MapIn maps;

    private JsonReader(Bytes out) {
        super(out);
        wellKnown = new WellKnownIn(this);
        maps = new MapIn(this);
    }

    /// The one that belongs to this scratch space.
    static JsonReader of(Bytes out) {
        var known = out.reader;
        if (known == null) {
            known = new JsonReader(out);
            out.reader = known;
        }
        return known;
    }

    void message(Shape shape, byte[] bytes, int from, int to, Faults noted) {
        begin(shape.shapes, bytes, from, to, noted, "");
        body(shape, token());
        finish();
        end();
    }

    void field(Shape owner, Field field, byte[] bytes, int from, int to, Faults noted) {
        begin(owner.shapes, bytes, from, to, noted, field.descriptor.getJsonName());
        filled(field, token());
        finish();
        end();
    }

    private void begin(Shapes shapes, byte[] bytes, int from, int to, Faults noted, String name) {
        start(bytes, from, to);
        note(noted, name, shapes.style().ignoreUnknown());
        unnested();
        seen.clear();
    }

    /// A message's fields, without tag and length.
    void body(Shape shape, int c) {
        if (shape.kind == Kind.MESSAGE) {
            object(shape, c, false);
        } else {
            wellKnown.read(shape.kind, shape, c);
        }
    }

    /// @param typed whether `@type` may stand among the members
    void object(Shape shape, int c, boolean typed) {
        if (c != '{') {
            wrong(OBJECT, c);
            return;
        }
        enterObject();
        var bits = seen.open(shape);
        at++;
        if (token() == '}') {
            at++;
        } else {
            var guess = 0;
            var types = 0;
            do {
                var found = name(shape, guess);
                colon();
                var first = token();
                if (found >= 0) {
                    var field = shape.fields[found >> 1];
                    guess = field.index + 1;
                    if (isFirst(bits, found, first)) {
                        member(shape, field, bits, first);
                    }
                } else if (typed && textIs(TYPE)) {
                    if (++types > 1) {
                        throw twice();
                    }
                    skip(first);
                } else {
                    unknown(first);
                }
            } while (another('}'));
        }
        seen.close(bits);
        depth--;
    }

    /// Reads a member's name; tried first is the field that usually comes next.
    ///
    /// @return as [Shape#byName]
    private int name(Shape shape, int guess) {
        if (token() != '"') {
            throw malformed();
        }
        var from = at + 1;
        if (shape.isNext(guess, json, from, end)) {
            at = from + shape.fields[guess].jsonName.length;
            named(from, at - 1);
            return guess * 2;
        }
        key();
        return shape.byName(text, textFrom, textTo);
    }

    private boolean isFirst(int bits, int found, int c) {
        if (seen.has(bits, found ^ 1)) {
            fault("comes twice, under both of its names");
            skip(c);
            return false;
        }
        if (!seen.add(bits, found)) {
            throw twice();
        }
        return true;
    }

    private void member(Shape shape, Field field, int bits, int c) {
        if (c == 'n' && !(field.takesNull() && !field.repeated)) {
            literal("null"); // as if it were not there
            return;
        }
        if (field.oneof >= 0 && !seen.add(bits, shape.oneofBits + field.oneof)) {
            fault("excludes " + seen.rival(shape, field, bits));
            skip(c);
            return;
        }
        filled(field, c);
    }

    private void filled(Field field, int c) {
        if (c == 'n' && !(field.takesNull() && !field.repeated)) {
            literal("null");
        } else if (field.isMap()) {
            maps.read(field, c);
        } else if (field.repeated) {
            list(field, c);
        } else {
            var mark = out.size;
            out.tag(field.tag);
            var start = out.size;
            if (!value(field, c) || field.implicit && isZero(field, start)) {
                out.size = mark;
            }
        }
    }

    private boolean isZero(Field field, int start) {
        for (var i = start; i < out.size; i++) {
            if (out.array[i] != 0) {
                return false;
            }
        }
        return out.size - start <= 1 || field.kind.width() > 0;
    }

    private void list(Field field, int c) {
        if (c != '[') {
            wrong("a list", c);
            return;
        }
        enterList();
        at++;
        if (token() == ']') {
            at++;
        } else if (field.packed) {
            var mark = out.size;
            out.tag(field.tag & ~7 | 2);
            var start = out.open();
            do {
                nextElement();
                value(field, token());
            } while (another(']'));
            if (out.size == start) {
                out.size = mark;
            } else {
                out.close(start);
            }
        } else {
            do {
                nextElement();
                var mark = out.size;
                out.tag(field.tag);
                if (!value(field, token())) {
                    out.size = mark;
                }
            } while (another(']'));
        }
        depth--;
    }

    /// One value, without its tag.
    ///
    /// @return false when it is to be left out: unknown, and unknown ones are ignored
    boolean value(Field field, int c) {
        switch (field.kind) {
            case STRING -> string(c);
            case MESSAGE -> {
                var start = open();
                object(field.shape(), c, false);
                close(start);
            }
            case GROUP -> {
                nest();
                object(field.shape(), c, false);
                out.tag(field.tag + 1);
                unnest();
            }
            case BOOL -> bool(c);
            case ENUM, NULL -> {
                return enumValue(field, c);
            }
            case BYTES -> scalar(field.kind, c, "base64 text");
            case FLOAT, DOUBLE -> real(field.kind, c);
            case INT32,
                    INT64,
                    UINT32,
                    UINT64,
                    SINT32,
                    SINT64,
                    FIXED32,
                    FIXED64,
                    SFIXED32,
                    SFIXED64 ->
                    whole(field.kind, c);
            case TIMESTAMP, DURATION, FIELD_MASK, ANY, STRUCT, VALUE, LIST_VALUE, WRAPPER -> {
                var start = open();
                wellKnown.read(field.kind, field.shape(), c);
                close(start);
            }
        }
        return true;
    }

    /// A single value within a message of its own.
    boolean wrapped(Field field, int c) {
        var mark = out.size;
        out.tag(field.tag);
        var start = out.size;
        var kept = value(field, c);
        if (!kept || isZero(field, start)) {
            out.size = mark;
        }
        return kept;
    }
}
