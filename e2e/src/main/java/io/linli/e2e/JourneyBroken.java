package io.linli.e2e;

/// The mesh did not do what the journey says it does.
public final class JourneyBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JourneyBroken(String what) {
        super(what);
    }
}
