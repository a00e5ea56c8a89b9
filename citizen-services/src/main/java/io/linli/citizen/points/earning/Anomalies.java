package io.linli.citizen.points.earning;

import io.linli.mesh.store.PageToken;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where anomalies are kept. Everything runs in the transaction at hand and sees what its caller
/// may see.
public interface Anomalies {
    void add(Anomaly found);

    Optional<Anomaly> find(UUID id);

    /// @param region only below this one; all when empty
    /// @param open only those that nobody has decided
    List<Anomaly> page(String region, boolean open, PageToken after, int rows);

    /// @return false if it was decided meanwhile
    boolean decide(Anomaly decided);
}
