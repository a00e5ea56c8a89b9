package io.linli.transcode.http;

/// Sees an answer before it is written, and may hold it back until it is safely kept.
@FunctionalInterface
public interface Capture {
    /// On the event loop. Not called for streams, nor when the client has gone before the answer.
    ///
    /// @param write writes the answer; to be run exactly once, on any thread
    void answered(StoredAnswer answer, Runnable write);
}
