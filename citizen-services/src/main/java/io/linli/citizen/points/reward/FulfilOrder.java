package io.linli.citizen.points.reward;

import static io.linli.citizen.points.reward.RewardReason.PICKUP_CODE_WRONG;

import io.linli.mesh.refusal.Refusal;
import java.time.Clock;

/// Use case: the things are handed over to whoever brings the pick-up code. Nothing moves in the
/// ledger. Each runs in the transaction at hand.
public final class FulfilOrder {
    private final Orders orders;
    private final PickupCodes codes;
    private final Clock clock;

    public FulfilOrder(Orders orders, PickupCodes codes, Clock clock) {
        this.orders = orders;
        this.codes = codes;
        this.clock = clock;
    }

    /// Counts a wrong code, in a transaction that is kept although the call will be refused. What
    /// is wrong otherwise is for [#fulfil] to say.
    ///
    /// @return whether it was wrong, and counted
    /// @throws Refusal `ORDER_UNKNOWN`
    public boolean isWrong(OrderId id, String code) {
        var found = orders.lock(id);
        if (found.state() != OrderState.CONFIRMED
                || found.pickup().isLocked()
                || codes.fits(id, found.pickup().code(), code)) {
            return false;
        }
        orders.save(found.failed(clock.instant()));
        return true;
    }

    public static Refusal wrong() {
        return PICKUP_CODE_WRONG.refuse("pickupCode", "another", "the order's");
    }

    /// @throws Refusal `ORDER_UNKNOWN`, `STEP_ORDER`, `PICKUP_LOCKED` or `PICKUP_CODE_WRONG`
    public Order fulfil(OrderId id, String code, Clerk by) {
        var found = orders.lock(id);
        var now = clock.instant();
        var after = found.fulfilled(codes.fits(id, found.pickup().code(), code), now);
        orders.save(after, new OrderEvent(after.events(), after.state(), by, now, ""));
        return after;
    }
}
