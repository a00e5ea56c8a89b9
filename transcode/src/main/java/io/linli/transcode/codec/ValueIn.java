package io.linli.transcode.codec;

/// Reads the values that are no messages, each without its tag.
class ValueIn extends PathIn {
    /// How deep readers of the wire go; a Struct has more levels there than in JSON.
    private static final int NESTED_MAX = 100;

    final Bytes out;
    private int nested;

    ValueIn(Bytes out) {
        this.out = out;
    }

    /// For a new body.
    final void unnested() {
        nested = 0;
    }

    /// Begins something with a length.
    final int open() {
        nest();
        return out.open();
    }

    final int close(int start) {
        unnest();
        return out.close(start);
    }

    final void nest() {
        if (++nested > NESTED_MAX) {
            throw malformed(at, "nested deeper than " + NESTED_MAX);
        }
    }

    final void unnest() {
        nested--;
    }

    /// With its length.
    final void string(int c) {
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

    final void bool(int c) {
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
    final void scalar(Kind kind, int c, String expected) {
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

    final void real(Kind kind, int c) {
        if (c == '-' || c >= '0' && c <= '9') {
            text = json;
            textFrom = at;
            textTo = number();
            fromText(kind);
        } else {
            scalar(kind, c, "a number");
        }
    }

    final void whole(Kind kind, int c) {
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

    final boolean enumValue(Field field, int c) {
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
        if (!ignoresUnknown()) {
            fault("expected " + names.expected);
        }
        return false;
    }
}
