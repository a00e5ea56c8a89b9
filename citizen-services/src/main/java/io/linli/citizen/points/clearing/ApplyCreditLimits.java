package io.linli.citizen.points.clearing;

import io.linli.mesh.store.Transactions;
import java.time.Clock;

/// Task: the ledger comes to hold the limits that have begun, one after the other. Raising one
/// gives room; lowering one takes what is free at once, and the rest as debts go. Rule source:
/// docs/rules/clearing.md §2.
public final class ApplyCreditLimits {
    private final CreditLimits limits;
    private final Writing writing;
    private final Transactions transactions;
    private final Clock clock;

    public ApplyCreditLimits(
            CreditLimits limits, Writing writing, Transactions transactions, Clock clock) {
        this.limits = limits;
        this.writing = writing;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void apply(Pair pair) {
        var due = transactions.asMesh(() -> limits.due(pair, clock.instant()));
        if (!due.isEmpty()) {
            writing.open(pair);
        }
        for (var limit : due) {
            var outcomes = writing.post(lines(limit));
            if (!Writing.isWritten(outcomes)) {
                throw new IllegalStateException("limit " + limit.id() + ": " + outcomes);
            }
            transactions.asMesh(() -> {
                limits.applied(limit.id(), clock.instant());
                return true;
            });
        }
    }

    private static Lines lines(CreditLimit limit) {
        var pair = limit.pair();
        var lines = new Lines(limit.id(), Lines.LIMIT, limit.id().toString(), limit.id());
        var granted = Books.granted(pair.creditor());
        return (limit.change() < 0
                        ? lines.credit(Books.excess(pair), granted, -limit.change())
                        : lines.credit(granted, Books.room(pair), limit.change()))
                .trimmed(pair);
    }
}
