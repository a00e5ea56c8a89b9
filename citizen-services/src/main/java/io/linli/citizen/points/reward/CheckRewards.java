package io.linli.citizen.points.reward;

import io.linli.citizen.points.ledger.Finding;
import io.linli.citizen.points.ledger.LedgerCheck;
import io.linli.citizen.points.lot.PointAccounts;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// Shelves are compared with orders, and orders with the points held for them, whenever the ledger
/// is recomputed. Rule source: docs/rules/rewards.md §4.
public final class CheckRewards implements LedgerCheck {
    /// How long after its time an order may stand before that is an error.
    static final Duration GRACE = Duration.ofMinutes(10);

    private final Orders orders;
    private final Clock clock;

    public CheckRewards(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public List<Finding> run() {
        return orders.verify(clock.instant().minus(GRACE)).stream()
                .map(wrong -> new Finding(PointAccounts.LEDGER, wrong))
                .toList();
    }
}
