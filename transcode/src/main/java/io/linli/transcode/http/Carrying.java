package io.linli.transcode.http;

/// A call under way.
interface Carrying {
    /// The client has gone.
    void cancel(String why);

    /// The connection takes more again.
    default void writable() {}

    /// The caller may no longer listen, or this process is stopping.
    default void finish() {}

    /// More of the request's body.
    ///
    /// @return whether still more may come now
    default boolean content(byte[] bytes, boolean last) {
        return true;
    }

    /// Whether the connection may be read on.
    default boolean ready() {
        return true;
    }
}
