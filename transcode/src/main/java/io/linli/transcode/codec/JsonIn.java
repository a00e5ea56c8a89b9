package io.linli.transcode.codec;

import java.util.Arrays;

/// Walks over JSON text: strict, and with the place of the fault when it is none.
class JsonIn {
    static final int DEPTH_MAX = 100;
    private static final byte[] NOTHING = {};
    private static final String DEEP = "nested deeper than " + DEPTH_MAX;

    byte[] json = NOTHING;
    int at;
    int end;
    int depth;

    /// What [#text] found: a part of the body, or of `spare` when it had escapes.
    byte[] text = NOTHING;

    int textFrom;
    int textTo;

    private int begin;
    private final Bytes spare = new Bytes(64);

    final void start(byte[] bytes, int from, int to) {
        json = bytes;
        begin = from;
        at = from;
        end = to;
        depth = 0;
    }

    /// Keeps nothing of the last body.
    final void end() {
        json = NOTHING;
        text = NOTHING;
    }

    /// The next byte that is no white space; it stays where it is. 0 at the end.
    final int token() {
        for (var i = at; i < end; i++) {
            int c = json[i];
            if (c > ' ' || c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                at = i;
                return c;
            }
        }
        at = end;
        return 0;
    }

    final void colon() {
        if (token() != ':') {
            throw malformed();
        }
        at++;
    }

    /// Behind a member or an element: whether another one follows.
    final boolean another(int close) {
        var c = token();
        if (c == ',') {
            at++;
            return true;
        }
        if (c != close) {
            throw malformed();
        }
        at++;
        return false;
    }

    final void enter() {
        if (++depth > DEPTH_MAX) {
            throw malformed(at, DEEP);
        }
    }

    /// Finds the text whose opening quote is next, and goes behind its closing one.
    final void text() {
        text(++at);
    }

    /// Of a text whose opening quote is behind us already.
    final void text(int from) {
        var plain = Scan.plain(json, from, end);
        var stop = Scan.end(plain);
        if (stop < end && json[stop] == '"') {
            if (!Scan.isAscii(plain)) {
                requireUtf8(from, stop);
            }
            text = json;
            textFrom = from;
            textTo = stop;
            at = stop + 1;
            return;
        }
        spare.clear();
        unescape(from, spare);
        text = spare.array;
        textFrom = 0;
        textTo = spare.size;
    }

    final boolean textIs(byte[] expected) {
        return Arrays.equals(expected, 0, expected.length, text, textFrom, textTo);
    }

    /// Appends a text's bytes, and goes behind its closing quote.
    final void unescape(int from, Bytes into) {
        var i = from;
        while (true) {
            var plain = Scan.plain(json, i, end);
            var stop = Scan.end(plain);
            if (!Scan.isAscii(plain)) {
                requireUtf8(i, stop);
            }
            into.put(json, i, stop);
            if (stop == end) {
                throw malformed(end, JsonMalformed.NOT_JSON);
            }
            if (json[stop] == '"') {
                at = stop + 1;
                return;
            }
            i = escape(stop, into);
        }
    }

    private int escape(int backslash, Bytes into) {
        if (json[backslash] != '\\' || backslash + 1 >= end) {
            throw malformed(backslash, JsonMalformed.NOT_JSON);
        }
        var c = json[backslash + 1];
        switch (c) {
            case '"', '\\', '/' -> into.put(c);
            case 'n' -> into.put('\n');
            case 'r' -> into.put('\r');
            case 't' -> into.put('\t');
            case 'b' -> into.put('\b');
            case 'f' -> into.put('\f');
            case 'u' -> {
                return unicode(backslash, into);
            }
            default -> throw malformed(backslash, JsonMalformed.NOT_JSON);
        }
        return backslash + 2;
    }

    private int unicode(int backslash, Bytes into) {
        var unit = hex(backslash);
        if (unit < 0xD800 || unit > 0xDFFF) {
            character(unit, into);
            return backslash + 6;
        }
        var next = backslash + 6;
        if (unit < 0xDC00 && next + 1 < end && json[next] == '\\' && json[next + 1] == 'u') {
            var low = hex(next);
            if (low >= 0xDC00 && low <= 0xDFFF) {
                character(Character.toCodePoint((char) unit, (char) low), into);
                return next + 6;
            }
        }
        throw malformed(backslash, "half a surrogate pair");
    }

    private int hex(int backslash) {
        if (end - backslash < 6) {
            throw malformed(backslash, JsonMalformed.NOT_JSON);
        }
        var unit = 0;
        for (var i = backslash + 2; i < backslash + 6; i++) {
            var digit = json[i] < 0 ? -1 : Character.digit(json[i], 16);
            if (digit < 0) {
                throw malformed(backslash, JsonMalformed.NOT_JSON);
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }

    private static void character(int c, Bytes into) {
        if (c < 0x80) {
            into.put(c);
        } else if (c < 0x800) {
            into.put(0xC0 | c >>> 6);
            into.put(0x80 | c & 0x3F);
        } else if (c < 0x10000) {
            into.put(0xE0 | c >>> 12);
            into.put(0x80 | c >>> 6 & 0x3F);
            into.put(0x80 | c & 0x3F);
        } else {
            into.put(0xF0 | c >>> 18);
            into.put(0x80 | c >>> 12 & 0x3F);
            into.put(0x80 | c >>> 6 & 0x3F);
            into.put(0x80 | c & 0x3F);
        }
    }

    final void requireUtf8(int from, int to) {
        var bad = Scan.badUtf8(json, from, to);
        if (bad >= 0) {
            throw malformed(bad, "not UTF-8");
        }
    }

    /// Goes behind the number that begins here.
    final int number() {
        var stop = Digits.end(json, at, end);
        if (stop < 0) {
            throw malformed();
        }
        at = stop;
        return stop;
    }

    final void literal(String word) {
        var length = word.length();
        if (end - at < length) {
            throw malformed();
        }
        for (var i = 0; i < length; i++) {
            if (json[at + i] != word.charAt(i)) {
                throw malformed();
            }
        }
        at += length;
    }

    /// Goes behind the value that begins with this byte, whatever it is.
    final void skip(int c) {
        switch (c) {
            case '"' -> text();
            case '{' -> {
                enter();
                at++;
                if (token() == '}') {
                    at++;
                } else {
                    do {
                        if (token() != '"') {
                            throw malformed();
                        }
                        text();
                        colon();
                        skip(token());
                    } while (another('}'));
                }
                depth--;
            }
            case '[' -> {
                enter();
                at++;
                if (token() == ']') {
                    at++;
                } else {
                    do {
                        skip(token());
                    } while (another(']'));
                }
                depth--;
            }
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> number();
        }
    }

    final JsonMalformed malformed() {
        return malformed(at, JsonMalformed.NOT_JSON);
    }

    final JsonMalformed malformed(int place, String what) {
        var line = 1;
        var column = 1;
        for (var i = begin; i < place; i++) {
            if (json[i] == '\n') {
                line++;
                column = 1;
            } else if (json[i] >= (byte) 0xC0) { // the rest of a character is not counted
                column++;
            }
        }
        return new JsonMalformed(line, column, what);
    }

    /// Like [#skip] over all that is left, which must be one value.
    final void finish() {
        if (token() != 0 || at != end) {
            throw malformed();
        }
    }
}
