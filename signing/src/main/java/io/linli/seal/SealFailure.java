package io.linli.seal;

/// A sealed value that cannot be opened: never the caller's doing, always ours to look into.
public final class SealFailure extends RuntimeException {
    /// What is wrong.
    public enum Kind {
        /// Sealed with a key that is not in the list any more, or not yet.
        KEY_UNKNOWN,
        /// The bytes were changed, or moved here from another row or column.
        ALTERED,
        /// Too short, or of another version.
        NOT_SEALED
    }

    private final Kind kind;

    SealFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
