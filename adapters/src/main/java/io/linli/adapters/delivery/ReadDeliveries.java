package io.linli.adapters.delivery;

import static io.linli.adapters.delivery.DeliveryReason.DELIVERY_UNKNOWN;

import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Use case: an officer looks at what is owed in his region.
public final class ReadDeliveries {
    private final Deliveries deliveries;

    public ReadDeliveries(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /// @throws io.linli.mesh.refusal.Refusal `DELIVERY_UNKNOWN`, also for one outside the caller's
    ///   region
    public Delivery get(UUID id) {
        return deliveries
                .find(id)
                .filter(delivery -> Caller.current().covers(delivery.region()))
                .orElseThrow(() -> DELIVERY_UNKNOWN.refuse("delivery", id));
    }

    /// @param subject `null` for all
    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    public Page<Delivery> list(@Nullable UUID subject, String pageToken, int pageSize) {
        return deliveries.list(
                Caller.current().region(),
                subject,
                PageToken.parse(pageToken),
                PageToken.size(pageSize));
    }

    /// Dead letters nobody has given up on.
    ///
    /// @param platform `null` for all
    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    public Page<Delivery> dead(@Nullable Platform platform, String pageToken, int pageSize) {
        return deliveries.listDead(
                Caller.current().region(),
                platform,
                PageToken.parse(pageToken),
                PageToken.size(pageSize));
    }
}
