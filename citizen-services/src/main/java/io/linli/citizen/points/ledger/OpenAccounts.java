package io.linli.citizen.points.ledger;

import java.util.List;

/// Use case: someone opens accounts.
public final class OpenAccounts {
    private final GroupCommit writer;

    public OpenAccounts(GroupCommit writer) {
        this.writer = writer;
    }

    /// What became of each account, in order.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `LEDGER_BUSY` or `LEDGER_UNSURE`
    public List<Outcome> open(List<Account> accounts, Sender sender) {
        return writer.submit(Batch.opening(accounts, sender), sender.patience());
    }
}
