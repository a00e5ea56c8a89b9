package io.linli.citizen.points.ledger;

import java.util.List;

/// Use case: someone moves points.
public final class PostTransfers {
    private final Ledger ledger;

    public PostTransfers(Ledger ledger) {
        this.ledger = ledger;
    }

    /// What became of each transfer, in order; those that broke a rule moved nothing.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `ACCESS_DENIED` when an id is another's
    public List<Outcome> post(List<Transfer> batch) {
        var book = ledger.open(batch);
        var outcomes = batch.stream().map(book::post).toList();
        ledger.write(book);
        return outcomes;
    }
}
