package io.linli.dev.box;

/// Something the person at the keyboard can put right. Shown as two lines, never as a stack trace.
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String mend;

    /// @param what what is wrong, in one line
    /// @param mend what to do about it, in one line
    public Trouble(String what, String mend) {
        super(what);
        this.mend = mend;
    }

    public String mend() {
        return mend;
    }
}
