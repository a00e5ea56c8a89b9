package io.linli.citizen.points.clearing;

import java.util.Optional;
import java.util.UUID;

/// Where settlements are kept; in the transaction at hand.
public interface Settlements {
    void add(Settlement settlement);

    Optional<Settlement> find(UUID id);
}
