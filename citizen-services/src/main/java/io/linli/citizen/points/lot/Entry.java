package io.linli.citizen.points.lot;

import io.linli.citizen.points.ledger.AccountId;
import java.time.Instant;
import java.util.UUID;

/// A line of an account's statement.
///
/// @param seq rises with each line of the account
/// @param movement what made it; a gift makes a line on both sides
/// @param change what was added; below 0 for what was taken
/// @param balance what is there afterwards, held points included, less what is owed
/// @param subject the rule, the order or the other side
public record Entry(
        AccountId account,
        long seq,
        UUID movement,
        Kind kind,
        long change,
        long balance,
        String subject,
        String note,
        Instant at) {
    /// Why points moved.
    public enum Kind {
        EARNED,
        SPENT,
        REFUNDED,
        GIVEN,
        RECEIVED,
        DONATED,
        EXPIRED,
        REVERSED
    }
}
