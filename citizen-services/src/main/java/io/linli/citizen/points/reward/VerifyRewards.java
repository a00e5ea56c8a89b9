package io.linli.citizen.points.reward;

import io.linli.mesh.store.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Use case: shelves are compared with orders, and orders with the points held for them. Rule
/// source: docs/rules/rewards.md §4.
public final class VerifyRewards {
    /// How long after its time an order may stand before that is an error.
    static final Duration GRACE = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(VerifyRewards.class);

    private final Orders orders;
    private final Transactions transactions;
    private final Clock clock;
    private volatile int wrong;

    public VerifyRewards(Orders orders, Transactions transactions, Clock clock) {
        this.orders = orders;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// What does not agree; empty when all is right.
    public List<String> run() {
        var found = transactions.asMesh(() -> orders.verify(clock.instant().minus(GRACE)));
        found.forEach(each -> LOG.error("rewards: {}", each));
        wrong = found.size();
        return found;
    }

    /// How much did not agree the last time.
    public int wrong() {
        return wrong;
    }
}
