package io.linli.mesh.live;

/// The time between two looks for a Redis that has gone away.
final class Pause {
    private static final long MILLIS = 500;

    private Pause() {}

    /// Ends early when the thread is interrupted, which stays known.
    static void take() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
