package io.linli.adapters.delivery;

import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where deliveries are kept. A lane is one subject's deliveries to one platform. Every method
/// joins the transaction at hand.
public interface Deliveries {
    /// Until the transaction ends nobody else gets past this line for the lane.
    void lock(Platform platform, UUID subject);

    /// @return whether it is kept now; not if its id is taken
    boolean add(Delivery delivery);

    void update(Delivery delivery);

    Optional<Delivery> find(UUID id);

    /// The one of the lane with the lowest version that is not over.
    Optional<Delivery> first(Platform platform, UUID subject);

    boolean has(Platform platform, UUID subject, long version);

    /// Whether one of the lane with a higher version was sent, however that ended.
    boolean hasNewerSent(Platform platform, UUID subject, long version);

    /// The one of the lane with the highest version.
    Optional<Delivery> newest(Platform platform, UUID subject);

    /// Newest first; only those in regions that start with `region`, and of `subject` if one is
    /// given.
    Page<Delivery> list(String region, @Nullable UUID subject, PageToken from, int size);

    /// Dead ones nobody has given up on, newest first; only those in regions that start with
    /// `region`.
    Page<Delivery> listDead(String region, @Nullable Platform platform, PageToken from, int size);

    /// Acknowledged ones taken from `since` to before `until`, oldest first, after `from`.
    List<Delivery> acknowledged(
            Platform platform, Instant since, Instant until, PageToken from, int most);
}
