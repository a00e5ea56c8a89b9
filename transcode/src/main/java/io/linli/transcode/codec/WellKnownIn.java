package io.linli.transcode.codec;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Reads the messages that have a JSON form of their own.
final class WellKnownIn {
    private static final byte[] TYPE = "@type".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALUE = "value".getBytes(StandardCharsets.US_ASCII);
    private static final String EMPTY = "google.protobuf.Empty";
    private static final int FIRST_TEXT = 1 << 3 | 2;
    private static final int SECOND_TEXT = 2 << 3 | 2;

    private final JsonReader in;
    private final Bytes out;

    WellKnownIn(JsonReader in) {
        this.in = in;
        this.out = in.out;
    }

    /// The message's fields, without tag and length.
    void read(Kind kind, Shape shape, int c) {
        switch (kind) {
            case TIMESTAMP -> text(kind, c, TimeText.TIME);
            case DURATION -> text(kind, c, TimeText.DURATION);
            case FIELD_MASK -> text(kind, c, MaskText.EXPECTED);
            case WRAPPER -> in.wrapped(shape.fields[0], c);
            case ANY -> any(shape, c);
            case STRUCT -> {
                if (c == '{') {
                    struct();
                } else {
                    in.wrong("an object", c);
                }
            }
            case LIST_VALUE -> {
                if (c == '[') {
                    list();
                } else {
                    in.wrong("a list", c);
                }
            }
            default -> value(c);
        }
    }

    private void text(Kind kind, int c, String expected) {
        if (c != '"') {
            in.wrong(expected, c);
            return;
        }
        in.text();
        try {
            readText(kind, in.text, in.textFrom, in.textTo, out);
        } catch (WrongValue wrong) {
            in.fault(wrong.getMessage());
        }
    }

    /// @throws WrongValue when the text does not fit
    static void readText(Kind kind, byte[] b, int from, int to, Bytes wire) {
        switch (kind) {
            case TIMESTAMP -> TimeText.readTime(b, from, to, wire);
            case DURATION -> TimeText.readDuration(b, from, to, wire);
            default -> MaskText.read(b, from, to, wire);
        }
    }

    private void value(int c) {
        switch (c) {
            case 'n' -> {
                in.literal("null");
                out.put(1 << 3);
                out.put(0);
            }
            case '"' -> {
                out.put(3 << 3 | 2);
                in.string(c);
            }
            case 't', 'f' -> {
                in.literal(c == 't' ? "true" : "false");
                out.put(4 << 3);
                out.put(c == 't' ? 1 : 0);
            }
            case '{' -> {
                out.put(5 << 3 | 2);
                var start = in.open();
                struct();
                in.close(start);
            }
            case '[' -> {
                out.put(6 << 3 | 2);
                var start = in.open();
                list();
                in.close(start);
            }
            default -> number();
        }
    }

    private void number() {
        var from = in.at;
        var to = in.number();
        try {
            out.put(2 << 3 | 1);
            out.fixed64(Double.doubleToRawLongBits(Digits.finite(in.json, from, to)));
        } catch (WrongValue wrong) {
            in.fault(wrong.getMessage());
        }
    }

    private void struct() {
        in.enterObject();
        var known = in.keys.begin(in.depth);
        in.at++;
        if (in.token() == '}') {
            in.at++;
        } else {
            do {
                member(known);
            } while (in.another('}'));
        }
        in.depth--;
    }

    private void member(SeenKeys known) {
        in.key();
        out.put(FIRST_TEXT);
        var start = in.open();
        out.put(FIRST_TEXT);
        var keyStart = out.size;
        ScalarIn.read(Kind.STRING, in.text, in.textFrom, in.textTo, out);
        var keyEnd = out.size;
        in.colon();
        out.put(SECOND_TEXT);
        var inner = in.open();
        value(in.token());
        in.close(inner);
        var moved = in.close(start);
        if (!known.add(out.array, keyStart + moved, keyEnd + moved)) {
            throw in.twice();
        }
    }

    private void list() {
        in.enterList();
        in.at++;
        if (in.token() == ']') {
            in.at++;
        } else {
            do {
                in.nextElement();
                out.put(FIRST_TEXT);
                var start = in.open();
                value(in.token());
                in.close(start);
            } while (in.another(']'));
        }
        in.depth--;
    }

    private void any(Shape any, int c) {
        if (c != '{') {
            in.wrong("an object", c);
            return;
        }
        var begin = in.at;
        var url = type();
        if (url == null) {
            in.at = begin;
            in.wrong("an object with @type", c);
            return;
        }
        in.at = begin;
        if (url.isEmpty()) {
            in.skip(c); // {}
            return;
        }
        var slash = url.lastIndexOf('/');
        var inner = slash < 0 ? null : any.shapes.named(url.substring(slash + 1));
        if (inner == null) {
            in.wrong("an object whose @type is known", c);
            return;
        }
        var name = url.getBytes(StandardCharsets.UTF_8);
        out.put(FIRST_TEXT);
        ScalarIn.read(Kind.STRING, name, 0, name.length, out);
        var mark = out.size;
        out.put(SECOND_TEXT);
        var start = in.open();
        if (inner.kind == Kind.MESSAGE && !inner.descriptor().getFullName().equals(EMPTY)) {
            in.object(inner, c, true);
        } else {
            bare(inner);
        }
        in.close(start);
        if (out.size == start) {
            out.size = mark;
        }
    }

    /// @return empty for an empty object, nothing when there is no such text in it
    private @Nullable String type() {
        in.enterObject();
        in.at++;
        String found = null;
        if (in.token() == '}') {
            found = "";
        } else {
            do {
                in.key();
                var named = in.textIs(TYPE);
                in.colon();
                var c = in.token();
                in.skip(c);
                if (named) {
                    found = c == '"' && in.textTo > in.textFrom ? string() : null;
                    break; // an unread rest is read with the members
                }
            } while (in.another('}'));
        }
        in.depth--;
        return found;
    }

    private String string() {
        return new String(in.text, in.textFrom, in.textTo - in.textFrom, StandardCharsets.UTF_8);
    }

    /// `{"@type": …, "value": …}`
    private void bare(Shape inner) {
        in.enterObject();
        in.at++;
        var types = 0;
        var values = 0;
        do {
            in.key();
            var isType = in.textIs(TYPE);
            var isValue = in.textIs(VALUE);
            in.colon();
            var c = in.token();
            if (isType && ++types > 1 || isValue && ++values > 1) {
                throw in.twice();
            }
            if (isValue) {
                in.body(inner, c);
            } else if (isType) {
                in.skip(c);
            } else {
                in.unknown(c);
            }
        } while (in.another('}'));
        in.depth--;
    }
}
