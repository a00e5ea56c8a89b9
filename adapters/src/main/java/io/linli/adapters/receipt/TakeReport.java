package io.linli.adapters.receipt;

import io.linli.mesh.store.Transactions;
import java.time.Clock;
import java.util.function.Consumer;

/// Use case: a platform reports something. Kept and put to work in one transaction; a repeat
/// changes nothing.
public final class TakeReport {
    /// What became of it.
    public enum Taken {
        NEW,
        KNOWN,
        /// The platform used the event id for another report; nothing is kept.
        DIFFERS
    }

    private final Receipts receipts;
    private final Consumer<String> work;
    private final Transactions transactions;
    private final Clock clock;

    /// @param work schedules [ApplyReceipt#apply] in the transaction at hand
    public TakeReport(
            Receipts receipts, Consumer<String> work, Transactions transactions, Clock clock) {
        this.receipts = receipts;
        this.work = work;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Taken take(Report report) {
        return transactions.asMesh(() -> {
            if (receipts.add(Receipt.fresh(report, clock.instant()))) {
                if (report.isUnderstood()) {
                    work.accept(report.key());
                }
                return Taken.NEW;
            }
            var known = receipts.find(report.key()).orElseThrow();
            return known.report().equals(report) ? Taken.KNOWN : Taken.DIFFERS;
        });
    }

    /// Tries one that was given up once more, with a whole budget.
    ///
    /// @param key as [Report#key] gives it
    /// @return whether it was given up
    public boolean revive(String key) {
        return transactions.asMesh(() -> {
            receipts.lock(receipts.find(key).orElseThrow().report());
            var receipt = receipts.find(key).orElseThrow();
            if (receipt.state() != Receipt.State.DEAD) {
                return false;
            }
            receipts.update(Receipt.fresh(receipt.report(), clock.instant()));
            work.accept(key);
            return true;
        });
    }
}
