package io.linli.citizen.points.ledger;

import io.linli.mesh.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where accounts and transfers are kept. Reading runs in the transaction at hand and sees what its
/// caller may see.
public interface Ledger {
    int WRONG_MAX = 100;

    /// What became of a call: the outcome of each item, or a refusal of the whole.
    sealed interface Answer {
        record Done(List<Outcome> outcomes) implements Answer {}

        record Refused(Refusal refusal) implements Answer {}
    }

    /// Applies calls of one reach in order and makes them durable, all in one transaction of its
    /// own that no other writer overlaps. If this throws, nothing was kept, unless it throws
    /// [Away].
    ///
    /// @return as many answers as calls
    List<Answer> commit(List<Batch> group);

    /// Lets pending transfers whose time is over go.
    ///
    /// @return how many there were
    int expire();

    Optional<Account> find(AccountId id);

    List<Account> accounts(int ledger, List<UUID> ids);

    List<Transfer> transfers(List<UUID> ids);

    /// Transfers of an account before a ledger time, newest first.
    List<Transfer> page(AccountId account, long before, int rows);

    /// Balances of an account before a ledger time, newest first.
    List<BalanceLine> balances(AccountId account, long before, int rows);

    /// Recomputes every balance from the lines.
    ///
    /// @return what does not add up, at most [#WRONG_MAX] of it; empty when all is right
    List<Finding> verify();

    /// Each ledger as a whole, in their order.
    List<LedgerSum> sums();

    /// The database does not answer, or not clearly: nobody knows what was kept.
    final class Away extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Away(Throwable cause) {
            super(cause);
        }
    }
}
