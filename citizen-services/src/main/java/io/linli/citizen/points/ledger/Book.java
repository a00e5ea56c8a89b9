package io.linli.citizen.points.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The part of the ledger that a group of calls touches, read under the writer's lock: calls are
/// judged here in order, and what changed is written back in one go. It lives for one commit. Rule
/// source: docs/rules/ledger.md.
public final class Book {
    private final Pages pages;
    private final AccountRules accounts;
    private final TransferRules transfers;
    private final SettleRules settling;
    private long time;

    /// What was read of the ledger.
    ///
    /// @param accounts those that the calls name and that exist
    /// @param transfers those of the calls' ids and pending ids that are written
    /// @param holds of the pending ones among them
    /// @param burnt ids of the calls that failed before
    /// @param foreign ids of the calls taken by accounts that the caller may not see
    /// @param foreignTransfers ids of the calls taken by transfers that the caller may not see
    public record Read(
            Collection<Account> accounts,
            Collection<Transfer> transfers,
            Collection<Hold> holds,
            Collection<UUID> burnt,
            Set<UUID> foreign,
            Set<UUID> foreignTransfers) {}

    /// @param from the ledger time of the first item
    public Book(Read read, long from) {
        this.pages = new Pages(read.accounts(), read.transfers(), read.holds(), read.burnt());
        this.accounts = new AccountRules(pages, read.foreign());
        this.transfers = new TransferRules(pages, read.foreignTransfers());
        this.settling = new SettleRules(pages);
        this.time = from;
    }

    /// What became of each account, in order.
    public List<Outcome> open(List<Account> batch) {
        return new Chains<Account>(
                        pages,
                        account -> account.flags().has(AccountFlags.LINKED),
                        account -> accounts.open(account, time),
                        (_, _) -> time++)
                .run(batch);
    }

    /// What became of each transfer, in order; those that broke a rule moved nothing.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `ACCESS_DENIED` when an id is another's
    public List<Outcome> post(List<Transfer> batch) {
        return new Chains<Transfer>(
                        pages,
                        transfer -> transfer.flags().has(TransferFlags.LINKED),
                        transfer -> transfers.post(transfer, time),
                        this::after)
                .run(batch);
    }

    private void after(Transfer transfer, Outcome outcome) {
        time++;
        if (outcome.burnsTheId()) {
            pages.burn(transfer.id());
        }
    }

    /// Lets pending transfers whose time is over go, in order.
    public void expire(List<Transfer> due) {
        for (var held : due) {
            settling.expire(held, time++);
        }
    }

    /// Takes back all that came after a mark.
    public void undo(int mark) {
        pages.undo(mark);
    }

    public int mark() {
        return pages.mark();
    }

    /// The ledger time of the next item.
    public long time() {
        return time;
    }

    /// What changed, to be written back.
    ///
    /// @param moved accounts whose balances or closedness changed, as they are now
    public record Changes(
            List<Account> opened,
            List<Account> moved,
            List<Transfer> written,
            List<Hold> held,
            List<Hold> settled,
            List<UUID> burnt,
            List<BalanceLine> lines) {}

    public Changes changes() {
        return new Changes(
                pages.opened(),
                pages.moved(),
                List.copyOf(pages.written()),
                pages.held(),
                pages.settled(),
                List.copyOf(pages.newlyBurnt()),
                List.copyOf(pages.lines()));
    }
}
