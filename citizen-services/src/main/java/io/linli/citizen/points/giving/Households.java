package io.linli.citizen.points.giving;

import io.linli.citizen.points.ledger.AccountId;
import io.linli.mesh.store.PageToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where households are kept, and how often their members may give. Everything runs in the
/// transaction at hand and sees what its caller may see.
public interface Households {
    /// @return false if one of the members lives in another household
    boolean add(Household fresh);

    Optional<Household> find(UUID id);

    /// The household a person lives in now.
    Optional<UUID> of(AccountId account);

    void dissolve(UUID id, Instant at);

    /// Newest first.
    ///
    /// @param region only below this one; all when empty
    List<Household> page(String region, PageToken after, int rows);

    /// How often a person of a region may give in a day.
    int perDay(String region, Instant at);
}
