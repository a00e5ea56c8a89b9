package io.linli.citizen.points.ledger;

import static io.linli.citizen.points.ledger.LedgerReason.LEDGER_BUSY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Use case: the ledger is recomputed from its lines. Rule source: docs/rules/ledger.md §9.
public final class VerifyLedger {
    private static final Logger LOG = LoggerFactory.getLogger(VerifyLedger.class);

    private static final int UNKNOWN = -1;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Ledger ledger;
    private final List<LedgerCheck> others;
    private final Function<Supplier<Report>, Report> seeingAll;
    private final ReentrantLock once = new ReentrantLock();
    private volatile int wrong = UNKNOWN;

    /// What recomputing came to.
    ///
    /// @param found what does not add up; empty when all is right
    public record Report(List<LedgerSum> ledgers, List<Finding> found) {}

    /// @param others what the products ask besides
    /// @param seeingAll runs in one transaction that reaches every row
    public VerifyLedger(
            Ledger ledger, List<LedgerCheck> others, Function<Supplier<Report>, Report> seeingAll) {
        this.ledger = ledger;
        this.others = List.copyOf(others);
        this.seeingAll = seeingAll;
    }

    /// Reads every line, so one at a time in each process.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `LEDGER_BUSY` when another one runs for long
    public Report run() {
        if (!isMyTurn()) {
            throw LEDGER_BUSY.refuse("verifying", "already");
        }
        try {
            var report = seeingAll.apply(this::recomputed);
            report.found().forEach(each -> LOG.error("ledger {}: {}", each.ledger(), each.what()));
            wrong = report.found().size();
            return report;
        } catch (RuntimeException e) {
            wrong = UNKNOWN; // a proof that cannot be made must not look like one that was
            throw e;
        } finally {
            once.unlock();
        }
    }

    private boolean isMyTurn() {
        try {
            return once.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Report recomputed() {
        var found = new ArrayList<>(ledger.verify());
        others.forEach(each -> found.addAll(each.run()));
        return new Report(ledger.sums(), found);
    }

    /// How much did not add up the last time.
    public int wrong() {
        return wrong;
    }
}
