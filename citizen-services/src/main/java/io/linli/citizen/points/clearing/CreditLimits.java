package io.linli.citizen.points.clearing;

import io.linli.mesh.store.PageToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where limits are kept. Everything runs in the transaction at hand and sees what its caller may
/// see.
public interface CreditLimits {
    Optional<CreditLimit> find(UUID id);

    /// The newest limit of the pair, to which nobody else can add until the transaction ends.
    Optional<CreditLimit> lockLast(Pair pair);

    /// @return false if the id is taken, by whomever
    boolean add(CreditLimit limit);

    /// Those that begin at `now` or before and that the ledger does not hold yet, in their order.
    List<CreditLimit> due(Pair pair, Instant now);

    void applied(UUID id, Instant at);

    /// The amount in force; 0 when none was ever set.
    long inForce(Pair pair, Instant now);

    /// By when they begin, latest first.
    ///
    /// @param region a region's code; limits of which either side is inside it
    List<CreditLimit> page(String region, PageToken after, int rows);
}
