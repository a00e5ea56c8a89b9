package io.linli.transcode.codec;

/// Writes one field of a message, for an answer that is nothing else.
final class LoneFieldOut {
    private final JsonWriter in;
    private final Bytes out;

    LoneFieldOut(JsonWriter in) {
        this.in = in;
        this.out = in.out;
    }

    void write(Shape owner, Field field, byte[] bytes, int from, int to) {
        in.start(bytes);
        var mark = out.size;
        if (!gathered(field, from, to)) {
            out.size = mark;
            in.start(Merged.of(owner.descriptor(), bytes, from, to));
            if (!alone(field, 0, in.wire.length)) {
                throw new IllegalStateException(owner.descriptor().getFullName());
            }
        }
        in.end();
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
        in.at = from;
        var tag = 0;
        var place = -1;
        while (in.at < to) {
            var next = in.tag(to);
            var number = next >>> 3;
            if (number == field.number && field.accepts(next & 7)) {
                if (place >= 0) {
                    return false; // again, and not next to the first
                }
                tag = next;
                place = in.at;
                out.size = mark;
                if (!in.valueOf(field, tag, to)) {
                    return false;
                }
            } else if (field.oneof >= 0 && isRival(field, number)) {
                return place < 0 && skipped(next, to) && rest(field, mark, to);
            } else {
                in.skip(next, to);
            }
        }
        if (place < 0 || out.size == mark) {
            in.absent(field);
        }
        return true;
    }

    private static boolean isRival(Field field, int number) {
        var other = field.descriptor.getContainingType().findFieldByNumber(number);
        return other != null
                && other.getRealContainingOneof() == field.descriptor.getRealContainingOneof();
    }

    private boolean skipped(int tag, int to) {
        in.skip(tag, to);
        return true;
    }

    /// Another member of the oneof is there; ours must not come after it.
    private boolean rest(Field field, int mark, int to) {
        while (in.at < to) {
            var next = in.tag(to);
            if (next >>> 3 == field.number) {
                return false;
            }
            in.skip(next, to);
        }
        out.size = mark;
        in.absent(field);
        return true;
    }
}
