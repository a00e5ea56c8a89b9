package io.linli.citizen.points.ledger;

import static io.linli.mesh.refusal.CommonReason.REQUEST_INVALID;

import io.linli.mesh.caller.Caller;
import io.linli.mesh.refusal.Refusal;
import java.util.List;
import java.util.Map;

/// Use case: someone moves what is in accounts.
public final class PostTransfers {
    private final GroupCommit writer;
    private final Map<Integer, Product> products;

    /// @param products by ledger; a ledger that is not named takes any amount of anyone
    public PostTransfers(GroupCommit writer, Map<Integer, Product> products) {
        this.writer = writer;
        this.products = Map.copyOf(products);
    }

    /// What became of each transfer, in order; those that broke a rule moved nothing.
    ///
    /// @throws Refusal `REQUEST_INVALID` when an amount is outside the product's bounds,
    ///   `ACCESS_DENIED` when an id is another's or the ledger is one of a product that only the
    ///   mesh writes, `LEDGER_BUSY` or `LEDGER_UNSURE`
    public List<Outcome> post(List<Transfer> transfers, Sender sender) {
        for (var place = 0; place < transfers.size(); place++) {
            var transfer = transfers.get(place);
            var product = products.get(transfer.ledger());
            if (product != null) {
                product.admit(sender.caller(), "transfers[" + place + "].ledger");
            }
            if (product != null && !product.allows(transfer)) {
                throw invalid(
                        "transfers[" + place + "].amount",
                        "expected " + product.least() + ".." + product.most());
            }
            if (mayHideTheLedger(transfer, sender.caller())) {
                throw invalid("transfers[" + place + "].ledger", "expected the pending one's");
            }
        }
        return writer.submit(Batch.posting(transfers, sender), sender.patience());
    }

    /// A transfer that settles may leave its ledger out, but then nothing here tells whose it is.
    private boolean mayHideTheLedger(Transfer transfer, Caller caller) {
        return transfer.flags().settles()
                && transfer.ledger() == 0
                && !caller.is(Caller.Kind.SERVICE)
                && products.values().stream().anyMatch(Product::meshOnly);
    }

    private static Refusal invalid(String field, String expected) {
        return new Refusal(
                REQUEST_INVALID,
                field + ": " + expected,
                List.of(new Refusal.Violation(field, expected)));
    }
}
