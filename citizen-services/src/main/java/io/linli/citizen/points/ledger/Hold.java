package io.linli.citizen.points.ledger;

import java.util.UUID;

/// What has become of a pending transfer.
///
/// @param id the transfer's
/// @param expiresAt the ledger time from which on it cannot be posted or voided
/// @param settledAt the ledger time at which it came to its end; 0 before that
public record Hold(UUID id, State state, long expiresAt, long settledAt) {
    public static final long NEVER = Long.MAX_VALUE;

    /// The order is the number kept in the database.
    public enum State {
        PENDING,
        POSTED,
        VOIDED,
        EXPIRED
    }

    Hold in(State end, long time) {
        return new Hold(id, end, expiresAt, time);
    }
}
