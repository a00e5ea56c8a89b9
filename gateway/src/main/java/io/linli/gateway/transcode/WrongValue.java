package io.linli.gateway.transcode;

/// A value that does not fit its field. Its message says what was expected.
final class WrongValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongValue(String expected) {
        super("expected " + expected, null, false, false);
    }
}
