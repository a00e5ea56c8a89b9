package io.linli.adapters.delivery;

import io.linli.adapters.delivery.Delivery.State;
import java.time.Clock;
import java.util.UUID;

/// Use case: both sides have been compared, and ours is put right by the platform's word. Joins the
/// transaction at hand, which must be the mesh's.
public final class RestoreDelivery {
    private final Lane lane;
    private final DeliverySettings limits;
    private final Clock clock;

    public RestoreDelivery(Lane lane, DeliverySettings limits, Clock clock) {
        this.lane = lane;
        this.limits = limits;
        this.clock = clock;
    }

    /// The platform has it.
    ///
    /// @return whether that was news
    public boolean isThere(UUID id, String receipt) {
        var delivery = lane.locked(id);
        if (delivery.state() == State.ACKNOWLEDGED) {
            return false;
        }
        lane.over(delivery.acknowledged(receipt, clock.instant()));
        return true;
    }

    /// The platform had it, and has it no more. It is handed over again, after asking once more.
    ///
    /// @return whether it will be; not if a later one has left, which it must not come after
    public boolean isLost(UUID id) {
        var delivery = lane.locked(id);
        if (delivery.state() != State.ACKNOWLEDGED || lane.isOvertaken(delivery)) {
            return false;
        }
        var now = clock.instant();
        var end = now.plus(limits.of(delivery.platform()).deadline());
        lane.again(delivery.again(true, end, now));
        return true;
    }
}
