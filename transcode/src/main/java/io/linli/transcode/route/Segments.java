package io.linli.transcode.route;

import org.jspecify.annotations.Nullable;

/// A raw path, cut into segments without copying it.
public final class Segments {
    private final String path;
    private final int[] starts;
    private final int count;
    private final int end;

    private Segments(String path, int[] starts, int count, int end) {
        this.path = path;
        this.starts = starts;
        this.count = count;
        this.end = end;
    }

    /// @param path without flaw
    static Segments of(String path) {
        var count = 0;
        for (var i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '/') {
                count++;
            }
        }
        if (path.length() == 1) {
            return new Segments(path, new int[0], 0, 1);
        }
        var starts = new int[count];
        for (int i = 0, at = 0; i < path.length(); i++) {
            if (path.charAt(i) == '/') {
                starts[at++] = i + 1;
            }
        }
        return new Segments(path, starts, count, path.length());
    }

    /// The same path without the verb that a colon in its last segment may begin; `null` when there
    /// is no such colon, or nothing before it.
    @Nullable Segments withoutVerb() {
        if (count == 0) {
            return null;
        }
        var colon = path.lastIndexOf(':');
        return colon <= starts[count - 1] ? null : new Segments(path, starts, count, colon);
    }

    String path() {
        return path;
    }

    public int count() {
        return count;
    }

    int from(int segment) {
        return starts[segment];
    }

    int to(int segment) {
        return segment + 1 < count ? starts[segment + 1] - 1 : end;
    }

    /// Where the path without its verb ends.
    int end() {
        return end;
    }

    /// What a variable stands for, decoded as its kind asks for.
    public String value(PathTemplate.Variable variable) {
        var last = variable.rest() ? count : variable.to();
        if (variable.from() >= last) {
            return "";
        }
        var raw = path.substring(starts[variable.from()], to(last - 1));
        var text = variable.several() ? Percent.keepingSlashes(raw) : Percent.decoded(raw, false);
        if (text == null) {
            throw new IllegalStateException("path: looked up with a broken escape");
        }
        return text;
    }
}
