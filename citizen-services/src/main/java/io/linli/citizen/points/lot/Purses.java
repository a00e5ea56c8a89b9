package io.linli.citizen.points.lot;

import io.linli.citizen.points.ledger.AccountId;
import io.linli.mesh.store.PageToken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where lots and statements are kept. Everything runs in the transaction at hand and sees what its
/// caller may see.
public interface Purses {
    default Optional<Purse> find(AccountId account) {
        return find(account, List.of());
    }

    /// @param named lots that are wanted also when nothing is left of them
    Optional<Purse> find(AccountId account, Collection<UUID> named);

    Optional<PointHold> hold(UUID id);

    Optional<Entry> entry(AccountId account, UUID movement);

    /// How many lines of a kind there are in a time.
    long count(AccountId account, Entry.Kind kind, Instant from, Instant until);

    /// Accounts with something that was good before `today` only.
    List<AccountId> expired(LocalDate today, int most);

    /// Lots of an account, newest first.
    List<Lot> lots(AccountId account, PageToken after, int rows);

    /// Lines of an account's statement before one, newest first.
    List<Entry> statement(AccountId account, long before, int rows);

    /// Freezes an account, or lets it go.
    void freeze(Purse purse, String why);
}
