package io.linli.transcode.codec;

import java.util.Arrays;

/// Sets JSON that was written without a space out on lines, two spaces a level.
public final class Spaces {
    private Spaces() {}

    /// @param json holds one whole value from `start` on, without any space between its parts
    public static void add(Bytes json, int start) {
        var dense = Arrays.copyOfRange(json.array, start, json.size);
        json.size = start;
        var depth = 0;
        for (var at = 0; at < dense.length; at++) {
            var c = dense[at];
            switch (c) {
                case '"' -> {
                    var end = endOfText(dense, at);
                    json.put(dense, at, end);
                    at = end - 1;
                }
                case '{', '[' -> {
                    json.put(c);
                    if (dense[at + 1] == c + 2) { // as in ASCII: nothing inside
                        json.put(dense[++at]);
                    } else {
                        line(json, ++depth);
                    }
                }
                case '}', ']' -> {
                    line(json, --depth);
                    json.put(c);
                }
                case ',' -> {
                    json.put(c);
                    line(json, depth);
                }
                case ':' -> {
                    json.put(c);
                    json.put(' ');
                }
                default -> json.put(c);
            }
        }
    }

    private static int endOfText(byte[] json, int start) {
        var at = start + 1;
        while (json[at] != '"') {
            at += json[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private static void line(Bytes json, int depth) {
        json.put('\n');
        for (var i = 0; i < depth; i++) {
            json.put(' ');
            json.put(' ');
        }
    }
}
