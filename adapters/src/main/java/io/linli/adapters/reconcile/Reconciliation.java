package io.linli.adapters.reconcile;

import io.linli.adapters.delivery.Platform;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One comparing of both sides.
///
/// @param since what was taken from then on is compared
/// @param until and before then; what is younger may still be on its way
/// @param startedBy who wanted it
/// @param attempts how often it was begun
/// @param ours how many of our deliveries were compared
/// @param theirs how many of the platform's records and reports were compared
/// @param differences how many were found
/// @param mended how many of them were mended
/// @param error why it failed; empty if it has not
public record Reconciliation(
        UUID id,
        Platform platform,
        Instant since,
        Instant until,
        State state,
        String startedBy,
        Instant startTime,
        Optional<Instant> endTime,
        int attempts,
        long ours,
        long theirs,
        long differences,
        long mended,
        String error) {

    /// How far it has come.
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    static Reconciliation fresh(
            Platform platform, Instant since, Instant until, String startedBy, Instant now) {
        return new Reconciliation(
                UUID.randomUUID(),
                platform,
                since,
                until,
                State.RUNNING,
                startedBy,
                now,
                Optional.empty(),
                0,
                0,
                0,
                0,
                0,
                "");
    }
}
