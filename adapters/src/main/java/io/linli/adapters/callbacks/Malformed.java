package io.linli.adapters.callbacks;

/// A callback that is not what it should be. Expected, so it carries no stack trace.
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Malformed(String what, String expected) {
        super(what + " (expected: " + expected + ")", null, false, false);
    }
}
