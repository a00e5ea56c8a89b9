package io.linli.citizen.points.ledger;

import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Use case: the ledger is recomputed from its lines. Rule source: docs/rules/ledger.md §9.
public final class VerifyLedger {
    private static final Logger LOG = LoggerFactory.getLogger(VerifyLedger.class);

    private final Supplier<List<String>> verify;
    private volatile int wrong;

    /// @param verify sees the whole ledger
    public VerifyLedger(Supplier<List<String>> verify) {
        this.verify = verify;
    }

    /// What does not add up; empty when all is right.
    public List<String> run() {
        var found = verify.get();
        found.forEach(each -> LOG.error("ledger: {}", each));
        wrong = found.size();
        return found;
    }

    /// How much did not add up the last time.
    public int wrong() {
        return wrong;
    }
}
