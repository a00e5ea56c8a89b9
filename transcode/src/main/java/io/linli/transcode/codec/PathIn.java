package io.linli.transcode.codec;

import java.nio.charset.StandardCharsets;

/// Walks over JSON text, knows the path to where it stands, and notes faults under it.
class PathIn extends JsonIn {
    /// By depth: where the name of the member stands that is being read; -1 outside of objects.
    private final int[] keyFrom = new int[DEPTH_MAX + 1];

    private final int[] keyTo = new int[DEPTH_MAX + 1];

    /// By depth: the place in the list that is being read; -1 when it is none.
    private final int[] index = new int[DEPTH_MAX + 1];

    private String base = "";
    private Faults faults = new Faults();
    private boolean ignoreUnknown;

    /// @param name that of the field for which the value stands; empty for a whole body
    final void note(Faults noted, String name, boolean passOverUnknown) {
        faults = noted;
        base = name;
        ignoreUnknown = passOverUnknown;
    }

    final boolean isSound() {
        return faults.isEmpty();
    }

    final boolean ignoresUnknown() {
        return ignoreUnknown;
    }

    final void enterObject() {
        enter();
        keyFrom[depth] = -1;
        index[depth] = -1;
    }

    final void enterList() {
        enter();
        keyFrom[depth] = -1;
        index[depth] = -1;
    }

    final void nextElement() {
        index[depth]++;
    }

    /// Reads a member's name as [#text].
    final void key() {
        if (token() != '"') {
            throw malformed();
        }
        var from = at + 1;
        text(from);
        named(from, at - 1);
    }

    /// What comes next is the value of the member with the name that stands there.
    final void named(int from, int to) {
        keyFrom[depth] = from;
        keyTo[depth] = to;
    }

    final JsonMalformed twice() {
        return malformed(keyFrom[depth], "the same key twice");
    }

    final void unknown(int c) {
        if (!ignoreUnknown) {
            fault("unknown field");
        }
        skip(c);
    }

    /// Notes that the value here is of another kind, and passes over it.
    final void wrong(String expected, int c) {
        if (c == 0) {
            throw malformed();
        }
        fault("expected " + expected);
        skip(c);
    }

    final void fault(String description) {
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
