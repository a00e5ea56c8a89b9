package io.linli.citizen.points.clearing;

import java.time.Instant;
import java.util.UUID;

/// What follows from what was decided, durably: scheduled in the transaction at hand, done at least
/// once.
public interface LaterSteps {
    /// The ledger comes to hold the pair's limits that have begun.
    void limit(UUID limit, Pair pair, Instant at);

    /// The payee's account is credited.
    void credit(UUID payment);

    /// A netting's circles are cancelled.
    void net(UUID netting);
}
