package io.linli.transcode.codec;

/// Reads maps: an object's members, each as an entry of its own.
final class MapIn {
    private final JsonReader in;
    private final Bytes out;

    MapIn(JsonReader in) {
        this.in = in;
        this.out = in.out;
    }

    void read(Field field, int c) {
        if (c != '{') {
            in.wrong("an object", c);
            return;
        }
        in.enterObject();
        var known = in.keys.begin(in.depth);
        in.at++;
        if (in.token() == '}') {
            in.at++;
        } else {
            do {
                entry(field, known);
            } while (in.another('}'));
        }
        in.depth--;
    }

    private void entry(Field field, SeenKeys known) {
        var keyField = field.mapKey;
        var valueField = field.mapValue;
        assert keyField != null && valueField != null;
        in.key();
        var mark = out.size;
        out.tag(field.tag);
        var start = in.open();
        out.tag(keyField.tag);
        var keyStart = out.size;
        try {
            ScalarIn.read(keyField.kind, in.text, in.textFrom, in.textTo, out);
        } catch (WrongValue wrong) {
            in.fault(wrong.getMessage());
        }
        var keyEnd = out.size;
        in.colon();
        out.tag(valueField.tag);
        var kept = in.value(valueField, in.token());
        var moved = in.close(start);
        if (!kept) {
            out.size = mark;
        } else if (in.isSound() && !known.add(out.array, keyStart + moved, keyEnd + moved)) {
            throw in.twice();
        }
    }
}
