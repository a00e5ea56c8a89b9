package io.linli.citizen.points.reward;

import static io.linli.citizen.points.reward.RewardReason.STEP_ORDER;

/// What can be done with an order: from where, to where. Rule source: docs/rules/rewards.md §2
/// (T-04).
public enum OrderAction {
    CONFIRM(OrderState.HELD, OrderState.CONFIRMED),
    CANCEL(OrderState.HELD, OrderState.CANCELLED),
    EXPIRE(OrderState.HELD, OrderState.EXPIRED),
    FULFIL(OrderState.CONFIRMED, OrderState.FULFILLED),
    REFUND(OrderState.CONFIRMED, OrderState.REFUNDED);

    private final OrderState from;
    private final OrderState to;

    OrderAction(OrderState from, OrderState to) {
        this.from = from;
        this.to = to;
    }

    OrderState from() {
        return from;
    }

    OrderState to() {
        return to;
    }

    /// Whether it is the way from one state to another.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `STEP_ORDER` naming the state it is allowed from
    void judge(OrderState state) {
        if (state != from) {
            throw STEP_ORDER.refuse("state", state, from.name());
        }
    }
}
