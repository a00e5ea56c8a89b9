package io.linli.transcode.codec;

/// A value that does not fit its field. Its message says what was expected.
public final class WrongValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongValue(String expected) {
        super("expected " + expected, null, false, false);
    }
}
