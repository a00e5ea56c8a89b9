package io.linli.transcode.route;

/// A raw path, cut into segments without copying it.
public final class Segments {
    private final String path;
    private final int[] starts;
    private final int count;
    private final int end;

    Segments(String path, int[] starts, int count, int end) {
        this.path = path;
        this.starts = starts;
        this.count = count;
        this.end = end;
    }

    public int count() {
        return count;
    }

    /// Segments `from` (inclusive) to `to` (exclusive), with the slashes between them, as sent.
    public String raw(int from, int to) {
        if (from >= to) {
            return "";
        }
        return path.substring(starts[from], to < count ? starts[to] - 1 : end);
    }
}
