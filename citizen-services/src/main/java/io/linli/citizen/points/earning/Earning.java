package io.linli.citizen.points.earning;

import io.linli.citizen.points.ledger.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Somebody did what a rule thanks for.
///
/// @param id the movement's, and that of the lot
/// @param region whose pool it comes from
/// @param amount 0 unless `outcome` is EARNED
/// @param evidence the hash of what proves it; empty without
/// @param device where it was sent from, not to be recognised outside of here
/// @param by who said so
/// @param reversed since when it is taken back
public record Earning(
        UUID id,
        String rule,
        String event,
        AccountId account,
        String region,
        long amount,
        Outcome outcome,
        String evidence,
        Optional<UUID> device,
        String by,
        Instant at,
        Optional<Instant> reversed) {
    /// What came of it. All but the first bring nothing.
    public enum Outcome {
        EARNED,
        /// As often as in a day.
        DAILY_CAP,
        /// As often as in a week.
        WEEKLY_CAP,
        /// As many people as one event has points for.
        EVENT_CAP,
        /// They work for the body that gives the points.
        STAFF,
        /// They verified it themselves.
        SELF_VERIFIED
    }
}
