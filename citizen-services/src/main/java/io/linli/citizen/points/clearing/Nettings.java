package io.linli.citizen.points.clearing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Where nettings are kept; in the transaction at hand.
public interface Nettings {
    /// @return false if the month of the region was netted already
    boolean add(Netting netting);

    Optional<Netting> find(UUID id);

    void step(UUID netting, int number, Netting.State state);

    void finished(UUID netting, Instant at);
}
