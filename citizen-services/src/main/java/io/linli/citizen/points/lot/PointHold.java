package io.linli.citizen.points.lot;

import io.linli.citizen.points.ledger.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Points set aside, and what became of them.
///
/// @param parts out of which lots, first to expire first; together the amount
public record PointHold(
        UUID id,
        AccountId account,
        AccountId to,
        long amount,
        String evidence,
        State state,
        List<Part> parts) {
    /// HELD → CONFIRMED → REFUNDED, or HELD → RELEASED.
    public enum State {
        HELD,
        CONFIRMED,
        RELEASED,
        REFUNDED
    }

    /// A part of a lot.
    ///
    /// @param expiresOn the lot's last good day, Beijing
    public record Part(UUID lot, LocalDate expiresOn, long amount) {}

    public PointHold {
        parts = List.copyOf(parts);
    }

    PointHold in(State next) {
        return new PointHold(id, account, to, amount, evidence, next, parts);
    }
}
