package io.linli.citizen.points.ledger;

import io.linli.mesh.store.PageToken;
import java.util.List;
import java.util.Optional;

/// Where accounts and transfers are kept. Everything runs in the transaction at hand and sees what
/// its caller may see.
public interface Ledger {
    /// Keeps an account unless its id is taken.
    ///
    /// @return whether it was kept
    boolean open(Account fresh);

    Optional<Account> find(AccountId id);

    /// Locks what a batch touches until the transaction ends, always in one order, so that two
    /// batches wait for each other and never lock up.
    Book open(List<Transfer> batch);

    /// Writes back what was posted in a book.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `ACCESS_DENIED` when an id is taken by a transfer that
    ///   the caller may not see
    void write(Book book);

    /// Transfers of an account below a place in the list, newest first.
    List<Transfer> page(AccountId account, PageToken after, int rows);
}
