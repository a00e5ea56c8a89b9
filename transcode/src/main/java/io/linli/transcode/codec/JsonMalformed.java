package io.linli.transcode.codec;

/// A body that is no JSON at all.
public final class JsonMalformed extends RuntimeException {
    static final String NOT_JSON = "not JSON";
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String what;

    JsonMalformed(int line, int column, String what) {
        super(what + " at line " + line + ", column " + column, null, false, false);
        this.line = line;
        this.column = column;
        this.what = what;
    }

    /// From 1.
    public int line() {
        return line;
    }

    /// From 1, in characters.
    public int column() {
        return column;
    }

    /// Such as `not JSON`, `the same key twice` or `not UTF-8`.
    public String what() {
        return what;
    }
}
