package io.linli.transcode.codec;

import java.util.Arrays;

/// Which fields of the messages that are open have come: bits, on a stack.
final class SeenFields {
    private long[] seen = new long[64];
    private int top;

    /// For a new body.
    void clear() {
        top = 0;
    }

    /// Begins a message.
    ///
    /// @return where its bits begin
    int open(Shape shape) {
        var bits = top;
        top += shape.seenWords;
        if (top > seen.length) {
            seen = Arrays.copyOf(seen, top * 2);
        }
        for (var i = bits; i < top; i++) {
            seen[i] = 0;
        }
        return bits;
    }

    /// Ends the message, and all that began within it.
    void close(int bits) {
        top = bits;
    }

    /// @param found as [Shape#byName]
    boolean has(int bits, int found) {
        return (seen[bits + (found >> 6)] & 1L << found) != 0;
    }

    /// @return false when it was there already
    boolean add(int bits, int found) {
        var word = bits + (found >> 6);
        var before = seen[word];
        seen[word] = before | 1L << found;
        return seen[word] != before;
    }

    /// The one that came before, of the same oneof.
    String rival(Shape shape, Field field, int bits) {
        for (var other : shape.fields) {
            var came = has(bits, other.index * 2) || has(bits, other.index * 2 + 1);
            if (came && other != field && other.oneof == field.oneof) {
                return other.descriptor.getJsonName();
            }
        }
        return "another of its choice";
    }
}
