package io.linli.gateway.repeat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Walks a JSON text and tells every value that holds no other, with its path (`items[2].name`). It
/// judges nothing: whoever reads the text for good does that. What it cannot follow, it gives up
/// on.
final class JsonFields {
    private static final int DEPTH_MAX = 100;
    private static final int PATH_FIRST = 128;

    /// Is told each value: `json[from, to)`, and its path in UTF-8, which is good until the call
    /// returns.
    @FunctionalInterface
    interface Found {
        void value(byte[] path, int length, int from, int to);
    }

    private final byte[] json;
    private final int end;
    private final Found found;
    private byte[] path = new byte[PATH_FIRST];
    private int length;
    private int at;

    private JsonFields(byte[] json, int from, int to, Found found) {
        this.json = json;
        this.at = from;
        this.end = to;
        this.found = found;
    }

    /// @return whether it was one JSON value from beginning to end, as far as could be seen
    static boolean walk(byte[] json, int from, int to, Found found) {
        var walk = new JsonFields(json, from, to, found);
        return walk.value(0) && walk.next() < 0;
    }

    private boolean value(int depth) {
        return switch (next()) {
            case '{' -> depth < DEPTH_MAX && members(depth);
            case '[' -> depth < DEPTH_MAX && elements(depth);
            case '"' -> text();
            case -1 -> false;
            default -> bare();
        };
    }

    private boolean members(int depth) {
        var mark = length;
        var from = at++;
        if (next() == '}') {
            return empty(from);
        }
        while (next() == '"') {
            var nameFrom = at + 1;
            if (!skipText()) {
                return false;
            }
            if (mark != 0) {
                append('.');
            }
            append(json, nameFrom, at - 1);
            if (next() != ':') {
                return false;
            }
            at++;
            if (!value(depth + 1)) {
                return false;
            }
            length = mark;
            switch (next()) {
                case ',' -> at++;
                case '}' -> {
                    at++;
                    return true;
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    private boolean elements(int depth) {
        var mark = length;
        var from = at++;
        if (next() == ']') {
            return empty(from);
        }
        for (var index = 0; ; index++) {
            append(index);
            if (!value(depth + 1)) {
                return false;
            }
            length = mark;
            switch (next()) {
                case ',' -> at++;
                case ']' -> {
                    at++;
                    return true;
                }
                default -> {
                    return false;
                }
            }
        }
    }

    private boolean empty(int from) {
        at++;
        tell(from, from + 1); // the bracket alone: white space inside is not told
        return true;
    }

    private boolean text() {
        var from = at;
        if (!skipText()) {
            return false;
        }
        tell(from, at);
        return true;
    }

    private boolean skipText() {
        for (at++; at < end; at++) {
            if (json[at] == '\\') {
                at++;
            } else if (json[at] == '"') {
                at++;
                return true;
            }
        }
        return false;
    }

    private boolean bare() {
        var from = at;
        while (at < end && isBare(json[at])) {
            at++;
        }
        tell(from, at);
        return at > from;
    }

    private static boolean isBare(byte c) {
        return c >= '0' && c <= '9'
                || c >= 'a' && c <= 'z'
                || c == '-'
                || c == '+'
                || c == '.'
                || c == 'E';
    }

    private void tell(int from, int to) {
        found.value(path, length, from, to);
    }

    private void append(char c) {
        room(1);
        path[length++] = (byte) c;
    }

    private void append(byte[] bytes, int from, int to) {
        room(to - from);
        System.arraycopy(bytes, from, path, length, to - from);
        length += to - from;
    }

    private void append(int index) {
        append('[');
        var digits = Integer.toString(index).getBytes(StandardCharsets.US_ASCII);
        append(digits, 0, digits.length);
        append(']');
    }

    private void room(int more) {
        if (path.length - length < more) {
            path = Arrays.copyOf(path, Math.max(2 * path.length, length + more));
        }
    }

    /// The next character that is no white space; -1 at the end.
    private int next() {
        while (at < end) {
            var c = json[at];
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c;
            }
            at++;
        }
        return -1;
    }
}
