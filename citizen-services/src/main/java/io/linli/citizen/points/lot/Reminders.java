package io.linli.citizen.points.lot;

import io.linli.citizen.points.ledger.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Whom to tell that points are about to expire. Everything runs in the transaction at hand.
public interface Reminders {
    /// @param number of the reminders of the account, from 1; 0 for one that is not kept yet
    record Reminder(
            AccountId account,
            String region,
            String partner,
            String person,
            LocalDate expiresOn,
            int days,
            long amount,
            long number) {}

    /// What expires between two days, both included, and was not told of with this number of days.
    List<Reminder> due(LocalDate from, LocalDate until, int days, int most);

    /// Keeps a reminder and owes it to the portal.
    ///
    /// @return false if it was told already
    boolean tell(Reminder due, Instant at);
}
