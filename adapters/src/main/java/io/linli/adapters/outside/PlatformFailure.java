package io.linli.adapters.outside;

import org.jspecify.annotations.Nullable;

/// An outside platform did not do what was asked. Sorted by what the caller can do about it.
public final class PlatformFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// What went wrong.
    public enum Cause {
        /// No answer in time; it may have been done.
        LATE,
        /// Not to be reached, out of order, too busy, or not letting us in; later may help.
        DOWN,
        /// A clear no to this request; repeating it will not help.
        REFUSED,
        /// An answer that is none; it may have been done.
        NONSENSE
    }

    private final Cause sort;
    private final String code;
    private final boolean sent;

    private PlatformFailure(
            Cause sort, String code, boolean sent, String message, @Nullable Throwable because) {
        super(message, because, false, false); // expected, so no stack trace
        this.sort = sort;
        this.code = code;
        this.sent = sent;
    }

    /// @param message never holds a secret; operators and officers read it
    public PlatformFailure(Cause sort, String message, @Nullable Throwable because) {
        this(sort, "", true, message, because);
    }

    /// A failure that surely came before anything was sent.
    public static PlatformFailure unsent(String message, @Nullable Throwable because) {
        return new PlatformFailure(Cause.DOWN, "", false, message, because);
    }

    /// A failure the platform put into words.
    ///
    /// @param code the platform's own
    public static PlatformFailure said(Cause sort, String code, String message) {
        return new PlatformFailure(sort, code, true, message, null);
    }

    public Cause sort() {
        return sort;
    }

    /// The platform's own code; empty if it gave none.
    public String code() {
        return code;
    }

    /// Whether the request may have reached the platform.
    public boolean sent() {
        return sent;
    }
}
