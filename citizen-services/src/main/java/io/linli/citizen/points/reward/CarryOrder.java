package io.linli.citizen.points.reward;

import static io.linli.citizen.points.lot.PointsReason.HOLD_SETTLED;
import static io.linli.citizen.points.reward.RewardReason.HOLD_EXPIRED;
import static io.linli.citizen.points.reward.RewardReason.ORDER_UNKNOWN;

import io.linli.citizen.points.lot.Beside;
import io.linli.citizen.points.lot.PointHolds;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.refusal.Refusal;
import io.linli.mesh.store.Transactions;
import java.util.UUID;
import java.util.function.BiConsumer;

/// Use case: an order is carried to where its points are spent, let go or given back. The step, the
/// shelf and the points are one transaction. Rule source: docs/rules/rewards.md §2 (T-04).
public final class CarryOrder {
    private static final Caller MESH = Caller.service("mesh");

    private final Items items;
    private final Orders orders;
    private final PointHolds holds;
    private final LedgerTime time;
    private final PickupCodes codes;
    private final Transactions transactions;

    public CarryOrder(
            Items items,
            Orders orders,
            PointHolds holds,
            LedgerTime time,
            PickupCodes codes,
            Transactions transactions) {
        this.items = items;
        this.orders = orders;
        this.holds = holds;
        this.time = time;
        this.codes = codes;
        this.transactions = transactions;
    }

    /// The points are spent; the order gets its pick-up code. In time is before `heldUntil`.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `ORDER_UNKNOWN`, `STEP_ORDER`, `HOLD_EXPIRED` or what
    ///   [PointHolds#confirm] refuses with
    public void confirm(OrderId id, Clerk by, Caller caller, Remembering remembering) {
        seen(id, caller);
        settle(
                id,
                OrderAction.CONFIRM,
                holds::confirm,
                move -> remembering.around(() -> confirmed(id, by, move)));
    }

    /// The points are let go before they are spent.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `ORDER_UNKNOWN`, `STEP_ORDER` or what
    ///   [PointHolds#release] refuses with
    public void cancel(OrderId id, Clerk by, String why, Caller caller, Remembering remembering) {
        seen(id, caller);
        settle(
                id,
                OrderAction.CANCEL,
                holds::release,
                move -> remembering.around(() -> undone(id, OrderAction.CANCEL, by, why, move)));
    }

    /// The points come back, each into its own lot.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `ORDER_UNKNOWN`, `STEP_ORDER` or what
    ///   [PointHolds#refund] refuses with
    public void refund(OrderId id, Clerk by, String why, Caller caller, Remembering remembering) {
        seen(id, caller);
        settle(
                id,
                OrderAction.REFUND,
                holds::refund,
                move -> remembering.around(() -> undone(id, OrderAction.REFUND, by, why, move)));
    }

    /// Nobody confirmed it in time. Nothing happens to an order that has gone on.
    ///
    /// @throws IllegalStateException if the order has time left: the timer's clock ran ahead of the
    ///   ledger's, and whoever asked asks again
    public void expire(OrderId id) {
        var held = transactions.readAs(MESH, () -> orders.find(id).filter(CarryOrder::isHeld));
        if (held.isPresent()) {
            settle(id, OrderAction.EXPIRE, holds::release, move -> expired(id, move));
        }
    }

    /// Answers for another's order as for one that is not there, before anything is locked.
    private void seen(OrderId id, Caller caller) {
        transactions.readAs(
                caller, () -> orders.find(id).orElseThrow(() -> ORDER_UNKNOWN.refuse("order", id)));
    }

    /// Of two who settle one order at once, the later one finds it settled and is told so in the
    /// order's own words.
    private void settle(
            OrderId id, OrderAction action, BiConsumer<UUID, Beside> how, Beside beside) {
        try {
            how.accept(id.hold(), beside);
        } catch (Refusal e) {
            if (e.reason() == HOLD_SETTLED) {
                transactions
                        .readAs(MESH, () -> orders.find(id))
                        .ifPresent(now -> action.judge(now.state()));
            }
            throw e;
        }
    }

    private Order confirmed(OrderId id, Clerk by, Runnable move) {
        var found = orders.lock(id);
        OrderAction.CONFIRM.judge(found.state());
        if (isDue(found)) {
            throw HOLD_EXPIRED.refuse("heldUntil", found.heldUntil(), "a later time");
        }
        move.run();
        var pickup = new Pickup(codes.fresh(id), 0);
        return kept(found.with(pickup), OrderAction.CONFIRM, by, "");
    }

    private Order undone(OrderId id, OrderAction action, Clerk by, String why, Runnable move) {
        var found = orders.lock(id);
        action.judge(found.state());
        var item = items.lock(found.item());
        move.run();
        items.save(item.returned(found.quantity()));
        return kept(found, action, by, why);
    }

    private void expired(OrderId id, Runnable move) {
        var found = orders.lock(id);
        if (isHeld(found) && !isDue(found)) {
            throw new IllegalStateException("order " + id + " has time left");
        }
        if (isHeld(found)) {
            undone(id, OrderAction.EXPIRE, Clerk.TIMER, "", move);
        }
    }

    private static boolean isHeld(Order order) {
        return order.state() == OrderState.HELD;
    }

    private boolean isDue(Order order) {
        return isHeld(order) && !time.now().isBefore(order.heldUntil());
    }

    private Order kept(Order found, OrderAction action, Clerk by, String why) {
        var now = time.now();
        var after = found.after(action, why, now);
        orders.save(after, new OrderEvent(after.events(), after.state(), by, now, why));
        return after;
    }
}
