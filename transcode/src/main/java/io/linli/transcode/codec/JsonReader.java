package io.linli.transcode.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// From JSON to the wire in one walk. Goes on after a fault, so that all of them are found.
final class JsonReader extends JsonIn {
    private static final String OBJECT = "an object";
    private static final byte[] TYPE = "@type".getBytes(StandardCharsets.US_ASCII);

    /// How deep readers of the wire go; a Struct has more levels there than in JSON.
    private static final int NESTED_MAX = 100;

    final Bytes out;
    private final WellKnownIn wellKnown;
    private final int[] keyFrom = new int[DEPTH_MAX + 1];
    private final int[] keyTo = new int[DEPTH_MAX + 1];
    private final int[] index = new int[DEPTH_MAX + 1];
    private @Nullable SeenKeys[] keys = new SeenKeys[8];
    private long[] seen = new long[64];
    private int seenTop;
    private int nested;
    private String base = "";
    private Faults faults = new Faults();
    private boolean ignoreUnknown;

    private JsonReader(Bytes out) {
        this.out = out;
        wellKnown = new WellKnownIn(this);
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
        faults = noted;
        base = name;
        seenTop = 0;
        nested = 0;
        ignoreUnknown = shapes.style().ignoreUnknown();
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
        var bits = seenTop;
        open(shape);
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
        seenTop = bits;
        depth--;
    }

    private void open(Shape shape) {
        var top = seenTop + shape.seenWords;
        if (top > seen.length) {
            seen = Arrays.copyOf(seen, top * 2);
        }
        for (var i = seenTop; i < top; i++) {
            seen[i] = 0;
        }
        seenTop = top;
    }

    void enterObject() {
        enter();
        keyFrom[depth] = -1;
        index[depth] = -1;
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
            keyFrom[depth] = from;
            keyTo[depth] = at - 1;
            return guess * 2;
        }
        key();
        return shape.byName(text, textFrom, textTo);
    }

    /// Reads a member's name as [#text].
    void key() {
        if (token() != '"') {
            throw malformed();
        }
        var from = at + 1;
        text(from);
        keyFrom[depth] = from;
        keyTo[depth] = at - 1;
    }

    private boolean isFirst(int bits, int found, int c) {
        var word = bits + (found >> 6);
        var bit = 1L << found;
        if ((seen[word] & bit) != 0) {
            throw twice();
        }
        if ((seen[word] & 1L << (found ^ 1)) != 0) {
            fault("comes twice, under both of its names");
            skip(c);
            return false;
        }
        seen[word] |= bit;
        return true;
    }

    JsonMalformed twice() {
        return malformed(keyFrom[depth], "the same key twice");
    }

    void unknown(int c) {
        if (!ignoreUnknown) {
            fault("unknown field");
        }
        skip(c);
    }

    private void member(Shape shape, Field field, int bits, int c) {
        if (c == 'n' && !(field.takesNull() && !field.repeated)) {
            literal("null"); // as if it were not there
            return;
        }
        if (field.oneof >= 0) {
            var place = shape.oneofBits + field.oneof;
            var word = bits + (place >> 6);
            if ((seen[word] & 1L << place) != 0) {
                fault("excludes " + rival(shape, field, bits));
                skip(c);
                return;
            }
            seen[word] |= 1L << place;
        }
        filled(field, c);
    }

    private String rival(Shape shape, Field field, int bits) {
        for (var other : shape.fields) {
            var pair = seen[bits + (other.index * 2 >> 6)] >>> other.index * 2 & 3;
            if (other != field && other.oneof == field.oneof && pair != 0) {
                return other.descriptor.getJsonName();
            }
        }
        return "another of its choice";
    }

    private void filled(Field field, int c) {
        if (c == 'n' && !(field.takesNull() && !field.repeated)) {
            literal("null");
        } else if (field.isMap()) {
            map(field, c);
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
                index[depth]++;
                value(field, token());
            } while (another(']'));
            if (out.size == start) {
                out.size = mark;
            } else {
                out.close(start);
            }
        } else {
            do {
                index[depth]++;
                var mark = out.size;
                out.tag(field.tag);
                if (!value(field, token())) {
                    out.size = mark;
                }
            } while (another(']'));
        }
        depth--;
    }

    void enterList() {
        enter();
        keyFrom[depth] = -1;
        index[depth] = -1;
    }

    void nextElement() {
        index[depth]++;
    }

    private void map(Field field, int c) {
        if (c != '{') {
            wrong(OBJECT, c);
            return;
        }
        enterObject();
        var known = seenKeys();
        at++;
        if (token() == '}') {
            at++;
        } else {
            do {
                entry(field, known);
            } while (another('}'));
        }
        depth--;
    }

    private void entry(Field field, SeenKeys known) {
        var keyField = field.mapKey;
        var valueField = field.mapValue;
        assert keyField != null && valueField != null;
        key();
        var mark = out.size;
        out.tag(field.tag);
        var start = open();
        out.tag(keyField.tag);
        var keyStart = out.size;
        try {
            ScalarIn.read(keyField.kind, text, textFrom, textTo, out);
        } catch (WrongValue wrong) {
            fault(wrong.getMessage());
        }
        var keyEnd = out.size;
        colon();
        out.tag(valueField.tag);
        var kept = value(valueField, token());
        var moved = close(start);
        if (!kept) {
            out.size = mark;
        } else if (faults.isEmpty() && !known.add(out.array, keyStart + moved, keyEnd + moved)) {
            throw twice();
        }
    }

    SeenKeys seenKeys() {
        if (depth >= keys.length) {
            keys = Arrays.copyOf(keys, keys.length * 2);
        }
        var known = keys[depth];
        if (known == null) {
            known = new SeenKeys();
            keys[depth] = known;
        }
        known.clear();
        return known;
    }

    /// Begins something with a length.
    int open() {
        nest();
        return out.open();
    }

    int close(int start) {
        nested--;
        return out.close(start);
    }

    private void nest() {
        if (++nested > NESTED_MAX) {
            throw malformed(at, "nested deeper than " + NESTED_MAX);
        }
    }

    /// One value, without its tag.
    ///
    /// @return false when it is to be left out: unknown, and unknown ones are ignored
    private boolean value(Field field, int c) {
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
                nested--;
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

    /// With its length.
    void string(int c) {
        if (c != '"') {
            wrong("a string", c);
            return;
        }
        var from = at + 1;
        var plain = Scan.plain(json, from, end);
        var stop = Scan.end(plain);
        if (stop < end && json[stop] == '"') {
            if (!Scan.isAscii(plain)) {
                requireUtf8(from, stop);
            }
            var length = stop - from;
            out.varint(length);
            out.put(json, from, stop);
            at = stop + 1;
        } else {
            var start = out.open();
            unescape(from, out);
            out.close(start);
        }
    }

    private void bool(int c) {
        if (c == 't') {
            literal("true");
            out.put(1);
        } else if (c == 'f') {
            literal("false");
            out.put(0);
        } else {
            wrong("true or false", c);
        }
    }

    /// A text that is something else.
    private void scalar(Kind kind, int c, String expected) {
        if (c != '"') {
            wrong(expected, c);
            return;
        }
        text();
        fromText(kind);
    }

    private void fromText(Kind kind) {
        try {
            ScalarIn.read(kind, text, textFrom, textTo, out);
        } catch (WrongValue wrong) {
            fault(wrong.getMessage());
        }
    }

    private void real(Kind kind, int c) {
        if (c == '-' || c >= '0' && c <= '9') {
            text = json;
            textFrom = at;
            textTo = number();
            fromText(kind);
        } else {
            scalar(kind, c, "a number");
        }
    }

    private void whole(Kind kind, int c) {
        if (c != '-' && (c < '0' || c > '9')) {
            scalar(kind, c, "a number");
            return;
        }
        var i = c == '-' ? at + 1 : at;
        var start = i;
        var value = 0L;
        while (i < end && json[i] >= '0' && json[i] <= '9') {
            value = value * 10 + json[i++] - '0';
        }
        var digits = i - start;
        var next = i < end ? json[i] : ',';
        if (digits == 0
                || digits > 18
                || digits > 1 && json[start] == '0'
                || next == '.'
                || (next | 0x20) == 'e') {
            real(kind, c);
            return;
        }
        at = i;
        try {
            ScalarIn.whole(kind, Digits.signed(kind, c == '-', value), out);
        } catch (WrongValue wrong) {
            fault(wrong.getMessage());
        }
    }

    private boolean enumValue(Field field, int c) {
        var names = field.names;
        assert names != null;
        if (c == 'n' && field.kind == Kind.NULL) {
            literal("null");
            out.put(0);
            return true;
        }
        if (c == '"') {
            text();
            var found = names.find(text, textFrom, textTo);
            if (found >= 0) {
                out.varint(names.number(found));
                return true;
            }
        } else if (c == '-' || c >= '0' && c <= '9') {
            text = json;
            textFrom = at;
            textTo = number();
        } else {
            wrong(names.expected, c);
            return true;
        }
        try {
            var number = (int) Digits.whole(Kind.INT32, text, textFrom, textTo);
            if (!names.closed || names.name(number) != null) {
                out.varint(number);
                return true;
            }
        } catch (WrongValue _) { // no number either
        }
        if (!ignoreUnknown) {
            fault("expected " + names.expected);
        }
        return false;
    }

    /// Notes that the value here is of another kind, and passes over it.
    void wrong(String expected, int c) {
        if (c == 0) {
            throw malformed();
        }
        fault("expected " + expected);
        skip(c);
    }

    void fault(String description) {
        if (!faults.isFull()) {
            faults.add(path(), description);
        }
    }

    private String path() {
        var path = new StringBuilder(base);
        for (var i = 1; i <= depth; i++) {
            if (keyFrom[i] >= 0) {
                path.append(path.isEmpty() ? "" : ".").append(keyAt(i));
            } else if (index[i] >= 0) {
                path.append('[').append(index[i]).append(']');
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }

    private String keyAt(int level) {
        var from = keyFrom[level];
        var raw = new String(json, from, keyTo[level] - from, StandardCharsets.UTF_8);
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        var plain = new Bytes(raw.length());
        var before = at;
        unescape(from, plain);
        at = before;
        return plain.toString();
    }
}
