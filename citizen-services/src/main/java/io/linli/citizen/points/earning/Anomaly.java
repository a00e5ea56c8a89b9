package io.linli.citizen.points.earning;

import io.linli.citizen.points.ledger.AccountId;
import java.time.Instant;
import java.util.UUID;

/// Something about an earning that an officer should look at.
///
/// @param earning its id is the anomaly's together with the kind
/// @param note why it was cleared or confirmed
public record Anomaly(
        UUID id,
        Kind kind,
        UUID earning,
        AccountId account,
        String region,
        State state,
        Instant at,
        String decidedBy,
        String note) {
    /// What is odd.
    public enum Kind {
        /// The same evidence proved something else before.
        SAME_EVIDENCE,
        /// One device earns for more than three accounts.
        SHARED_DEVICE
    }

    /// What the officer thinks.
    public enum State {
        OPEN,
        CLEARED,
        /// It was fraud; what it brought is taken back.
        CONFIRMED
    }
}
