package io.linli.citizen.points.ledger;

import java.util.List;
import java.util.Map;

/// Use case: someone opens accounts.
public final class OpenAccounts {
    private final GroupCommit writer;
    private final Map<Integer, Product> products;

    public OpenAccounts(GroupCommit writer, Map<Integer, Product> products) {
        this.writer = writer;
        this.products = Map.copyOf(products);
    }

    /// What became of each account, in order.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `ACCESS_DENIED` when the ledger is one of a product
    ///   that only the mesh writes, `LEDGER_BUSY` or `LEDGER_UNSURE`
    public List<Outcome> open(List<Account> accounts, Sender sender) {
        for (var account : accounts) {
            var product = products.get(account.ledger());
            if (product != null) {
                product.admit(sender.caller(), "ledger");
            }
        }
        return writer.submit(Batch.opening(accounts, sender), sender.patience());
    }
}
