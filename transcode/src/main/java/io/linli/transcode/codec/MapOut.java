package io.linli.transcode.codec;

/// Writes maps.
final class MapOut {
    private final JsonWriter in;
    private final Bytes out;
    private final KeysByDepth keys = new KeysByDepth();

    MapOut(JsonWriter in) {
        this.in = in;
        this.out = in.out;
    }

    /// A map, from behind its first tag to the last entry next to it.
    ///
    /// @return false when a key comes twice
    boolean write(Field field, int firstTag, int to, boolean shownWhenEmpty) {
        var mark = out.size;
        out.put('{');
        var start = out.size;
        var known = keys.begin(in.depth);
        in.enter();
        var tag = firstTag;
        do {
            if (!entry(field, known, start, in.lengthEnd(to))) {
                return false;
            }
            tag = in.again(field, to);
        } while (tag != 0);
        in.depth--;
        out.put('}');
        if (out.size == start + 1 && !shownWhenEmpty) {
            out.size = mark;
        }
        return true;
    }

    private boolean entry(Field field, SeenKeys known, int start, int to) {
        var keyField = field.mapKey;
        var valueField = field.mapValue;
        assert keyField != null && valueField != null;
        var key = -1;
        var value = -1;
        while (in.at < to) {
            var tag = in.tag(to);
            if (tag == keyField.tag) {
                if (key >= 0) {
                    return false;
                }
                key = in.at;
            } else if (tag == valueField.tag) {
                if (value >= 0) {
                    return false;
                }
                value = in.at;
            }
            in.skip(tag, to);
        }
        var mark = out.size;
        if (mark > start) {
            out.put(',');
        }
        var keyStart = out.size;
        key(keyField, key, to);
        if (!known.add(out.array, keyStart, out.size)) {
            return false;
        }
        out.put(':');
        var valueStart = out.size;
        if (value < 0) {
            in.empty(valueField);
        } else {
            in.at = value;
            in.single(valueField, to);
        }
        if (out.size == valueStart) {
            out.size = mark;
        }
        in.at = to;
        return true;
    }

    private void key(Field field, int place, int to) {
        var mark = out.size;
        if (place < 0) {
            in.empty(field);
        } else {
            in.at = place;
            in.single(field, to);
        }
        if (out.array[mark] != '"') {
            out.ensure(2);
            System.arraycopy(out.array, mark, out.array, mark + 1, out.size - mark);
            out.array[mark] = '"';
            out.size++;
            out.array[out.size++] = '"';
        }
    }
}
