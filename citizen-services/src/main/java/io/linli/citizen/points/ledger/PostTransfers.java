package io.linli.citizen.points.ledger;

import static io.linli.mesh.refusal.CommonReason.REQUEST_INVALID;

import io.linli.mesh.refusal.Refusal;
import java.util.List;
import java.util.Map;

/// Use case: someone moves what is in accounts.
public final class PostTransfers {
    private final GroupCommit writer;
    private final Map<Integer, Bounds> products;

    /// What a product allows a transfer to name.
    public record Bounds(long least, long most) {
        public Bounds {
            if (least < 0 || most < least) {
                throw new IllegalArgumentException(
                        "bounds: " + least + ".." + most + " (expected: 0 <= least <= most)");
            }
        }

        boolean allow(Transfer transfer) {
            var amount = transfer.amount();
            var whole =
                    transfer.flags().has(TransferFlags.VOID_PENDING)
                            ? amount.isZero() || amount.isAll()
                            : (transfer.flags().settles() || transfer.flags().balances())
                                    && amount.isAll();
            return whole || amount.fits() && amount.low() >= least && amount.low() <= most;
        }
    }

    /// @param products bounds by ledger; a ledger that is not named takes any amount
    public PostTransfers(GroupCommit writer, Map<Integer, Bounds> products) {
        this.writer = writer;
        this.products = Map.copyOf(products);
    }

    /// What became of each transfer, in order; those that broke a rule moved nothing.
    ///
    /// @throws Refusal `REQUEST_INVALID` when an amount is outside the product's bounds,
    ///   `ACCESS_DENIED` when an id is another's, `LEDGER_BUSY` or `LEDGER_UNSURE`
    public List<Outcome> post(List<Transfer> transfers, Sender sender) {
        for (var place = 0; place < transfers.size(); place++) {
            var bounds = products.get(transfers.get(place).ledger());
            if (bounds != null && !bounds.allow(transfers.get(place))) {
                throw outside("transfers[" + place + "].amount", bounds);
            }
        }
        return writer.submit(Batch.posting(transfers, sender), sender.patience());
    }

    private static Refusal outside(String field, Bounds bounds) {
        var expected = "expected " + bounds.least() + ".." + bounds.most();
        return new Refusal(
                REQUEST_INVALID,
                field + ": " + expected,
                List.of(new Refusal.Violation(field, expected)));
    }
}
