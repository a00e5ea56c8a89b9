package io.linli.adapters.delivery;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// Which platforms are paused, since when, and why. Every method joins the transaction at hand.
public interface Pauses {
    /// Whether nothing may leave for the platform. Until the transaction ends the answer stays so.
    boolean holds(Platform platform);

    /// Waits for whoever has asked [#holds] and lets nobody ask until the transaction ends.
    void lock(Platform platform);

    /// The pauses that have no end yet.
    Map<Platform, Pause> present();

    void begin(Pause pause);

    void end(Pause pause, Instant at);

    /// @param by whoever paused it
    record Pause(UUID id, Platform platform, Instant since, String by, String reason) {}
}
