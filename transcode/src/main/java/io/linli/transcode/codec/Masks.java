package io.linli.transcode.codec;

/// Which fields a JSON object speaks of.
public final class Masks {
    private Masks() {}

    /// Paths in proto names, split by commas: `title,inner.text`. Lists, maps and messages with a
    /// JSON form of their own count as one; so does a message that is `{}` or `null`.
    ///
    /// @throws JsonMalformed when it is no JSON
    public static String of(Shape shape, byte[] json, int from, int to) {
        throw new UnsupportedOperationException(shape.descriptor().getFullName());
    }
}
