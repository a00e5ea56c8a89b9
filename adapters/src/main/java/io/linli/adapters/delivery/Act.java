package io.linli.adapters.delivery;

import io.linli.mesh.caller.Caller;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something a person did to the hand-over queue. Written once.
///
/// @param delivery `null` if it is about the platform as a whole
/// @param region the delivery's; empty if there is none
/// @param actor whoever did it, as [Caller#key] names them
public record Act(
        UUID id,
        Instant time,
        Platform platform,
        @Nullable UUID delivery,
        String region,
        Kind kind,
        String actor,
        String reason) {
    public static final int REASON_MAX = 500;

    /// What was done.
    public enum Kind {
        PAUSE,
        RESUME,
        REPLAY,
        GIVE_UP,
        RECONCILE
    }

    /// The present caller does something to `platform`.
    public static Act on(Platform platform, Kind kind, String reason, Instant now) {
        return new Act(UUID.randomUUID(), now, platform, null, "", kind, by(), reason);
    }

    /// The caller `actor` does something to `delivery`.
    static Act on(Delivery delivery, Kind kind, String actor, String reason, Instant now) {
        return new Act(
                UUID.randomUUID(),
                now,
                delivery.platform(),
                delivery.id(),
                delivery.region(),
                kind,
                actor,
                reason);
    }

    static String by() {
        return Caller.current().key();
    }
}
