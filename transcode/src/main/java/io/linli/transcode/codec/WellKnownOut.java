package io.linli.transcode.codec;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Writes the messages that have a JSON form of their own.
final class WellKnownOut {
    private static final byte[] TYPE = "{\"@type\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALUE = ",\"value\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
    private static final int FIRST = 1 << 3;
    private static final int FIRST_TEXT = 1 << 3 | 2;
    private static final int SECOND = 2 << 3;
    private static final int SECOND_TEXT = 2 << 3 | 2;

    private static final String NOT_UTF8 = "a type's name that is not UTF-8";

    private final JsonWriter in;
    private final MapOut maps;
    private final Bytes out;

    WellKnownOut(JsonWriter in, MapOut maps) {
        this.in = in;
        this.maps = maps;
        this.out = in.out;
    }

    void write(Kind kind, Shape shape, int from, int to) {
        in.at = from;
        switch (kind) {
            case TIMESTAMP, DURATION -> time(kind, to);
            case FIELD_MASK -> mask(to);
            case ANY -> any(shape, to);
            case WRAPPER -> wrapped(shape.fields[0], to);
            default -> {
                var mark = out.size;
                var level = in.depth;
                if (!tree(kind, shape, to)) {
                    out.size = mark;
                    in.depth = level;
                    var before = in.wire;
                    in.wire = Merged.of(shape.descriptor(), before, from, to);
                    in.at = 0;
                    if (!tree(kind, shape, in.wire.length)) {
                        throw new IllegalStateException(shape.descriptor().getFullName());
                    }
                    in.wire = before;
                }
            }
        }
    }

    private void time(Kind kind, int to) {
        var seconds = 0L;
        var nanos = 0;
        while (in.at < to) {
            var tag = in.tag(to);
            if (tag == FIRST) {
                seconds = in.varint(to);
            } else if (tag == SECOND) {
                nanos = (int) in.varint(to);
            } else {
                in.skip(tag, to);
            }
        }
        if (kind == Kind.TIMESTAMP) {
            require(TimeText.isTime(seconds, nanos), "a time out of range");
            TimeText.writeTime(seconds, nanos, out);
        } else {
            require(TimeText.isDuration(seconds, nanos), "a duration out of range");
            TimeText.writeDuration(seconds, nanos, out);
        }
    }

    private void mask(int to) {
        out.put('"');
        var start = out.size;
        while (in.at < to) {
            var tag = in.tag(to);
            if (tag != FIRST_TEXT) {
                in.skip(tag, to);
                continue;
            }
            var end = in.lengthEnd(to);
            if (end > in.at && out.size > start) {
                out.put(',');
            }
            require(MaskText.camel(in.wire, in.at, end, out), "a field path that JSON cannot show");
            in.at = end;
        }
        out.put('"');
    }

    /// The last of each counts; a wrapper that holds nothing holds zero.
    private void wrapped(Field value, int to) {
        var place = -1;
        while (in.at < to) {
            var tag = in.tag(to);
            if (tag == value.tag) {
                place = in.at;
            }
            in.skip(tag, to);
        }
        if (place < 0) {
            in.empty(value);
        } else {
            in.at = place;
            in.single(value, to);
        }
        in.at = to;
    }

    private void any(Shape any, int to) {
        var url = -1;
        var urlEnd = -1;
        var value = to;
        var valueEnd = to;
        while (in.at < to) {
            var tag = in.tag(to);
            if (tag == FIRST_TEXT) {
                urlEnd = in.lengthEnd(to);
                url = in.at;
                in.at = urlEnd;
                // each, also one that another will take the place of
                require(Scan.badUtf8(in.wire, url, urlEnd) < 0, NOT_UTF8);
            } else if (tag == SECOND_TEXT) {
                valueEnd = in.lengthEnd(to);
                value = in.at;
                in.at = valueEnd;
            } else {
                in.skip(tag, to);
            }
        }
        if (url == urlEnd && value == valueEnd) {
            out.put('{');
            out.put('}');
            return;
        }
        out.put(TYPE);
        require(TextOut.quoted(in.wire, Math.max(0, url), Math.max(0, urlEnd), out), NOT_UTF8);
        var inner = type(any, url, urlEnd);
        if (inner != null && inner.kind == Kind.MESSAGE) {
            in.object(inner, value, valueEnd, false);
        } else {
            out.put(VALUE);
            if (inner == null) {
                TextOut.base64(in.wire, value, valueEnd, out);
            } else {
                in.message(inner, value, valueEnd);
            }
            out.put('}');
        }
    }

    private @Nullable Shape type(Shape any, int from, int to) {
        var url = from < 0 ? "" : new String(in.wire, from, to - from, StandardCharsets.UTF_8);
        return any.shapes.named(url.substring(url.lastIndexOf('/') + 1));
    }

    /// @return false when the order is not the plain one
    private boolean tree(Kind kind, Shape shape, int to) {
        return kind == Kind.VALUE ? value(shape, to) : children(kind, shape.fields[0], to);
    }

    /// The members of a Struct, the elements of a ListValue.
    private boolean children(Kind kind, Field field, int to) {
        var done = false;
        while (in.at < to) {
            var tag = in.tag(to);
            if (tag != field.tag) {
                in.skip(tag, to);
            } else if (done) {
                return false;
            } else if (kind == Kind.LIST_VALUE) {
                in.elements(field, tag, to, true);
                done = true;
            } else if (maps.write(field, tag, to, true)) {
                done = true;
            } else {
                return false;
            }
        }
        if (!done) {
            out.put(kind == Kind.STRUCT ? '{' : '[');
            out.put(kind == Kind.STRUCT ? '}' : ']');
        }
        return true;
    }

    private boolean value(Shape shape, int to) {
        var done = false;
        while (in.at < to) {
            var tag = in.tag(to);
            var field = shape.byNumber(tag >>> 3);
            if (field == null || !field.accepts(tag & 7)) {
                in.skip(tag, to);
            } else if (done) {
                return false;
            } else {
                done = true;
                var start = out.size;
                in.single(field, to);
                require(
                        field.kind != Kind.DOUBLE || out.array[start] != '"',
                        "a google.protobuf.Value that is no JSON number");
            }
        }
        if (!done) {
            out.put(NULL);
        }
        return true;
    }

    private static void require(boolean fits, String what) {
        if (!fits) {
            throw WireMalformed.value(what);
        }
    }
}
