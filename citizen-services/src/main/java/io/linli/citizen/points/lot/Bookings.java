package io.linli.citizen.points.lot;

import io.linli.citizen.points.ledger.Account;
import io.linli.citizen.points.ledger.AccountId;
import java.util.List;
import java.util.function.Supplier;

/// How points are moved: in the ledger and in lots at once, each movement once.
///
/// No transaction may be open on the calling thread; durable when it returns.
public interface Bookings {
    /// What the present caller sees; outside of a call, all.
    <T> T look(Supplier<T> read);

    /// Opens accounts of the ledger that are not open yet; one that is stays where it is.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `ACCOUNT_TAKEN` when an id is another's
    void open(List<Account> accounts);

    /// An account that is open.
    Account opened(AccountId account);

    /// Plans over what is there, and books it unless the same was booked before; plans anew when
    /// others changed it meanwhile.
    ///
    /// @param plan sees all; may refuse
    /// @throws io.linli.mesh.refusal.Refusal what `plan` or `beside` refuses, `MOVEMENT_CONFLICT`,
    ///   `POINTS_BUSY`, `LEDGER_BUSY` or `LEDGER_UNSURE`
    void book(Ask ask, Supplier<Booking> plan, Beside beside);
}
