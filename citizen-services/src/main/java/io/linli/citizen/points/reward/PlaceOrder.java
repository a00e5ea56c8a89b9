package io.linli.citizen.points.reward;

import static io.linli.citizen.points.lot.PointsReason.POINTS_ACCOUNT_UNKNOWN;
import static io.linli.citizen.points.reward.RewardReason.ITEM_CHANGED;
import static io.linli.citizen.points.reward.RewardReason.ITEM_UNKNOWN;
import static io.linli.citizen.points.reward.RewardReason.ORDER_ID_TAKEN;
import static io.linli.citizen.points.reward.RewardReason.OTHER_COMMUNITY;

import io.linli.citizen.points.ledger.Account;
import io.linli.citizen.points.ledger.Ledger;
import io.linli.citizen.points.lot.NewHold;
import io.linli.citizen.points.lot.PointAccounts;
import io.linli.citizen.points.lot.PointHolds;
import io.linli.citizen.points.lot.Points;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.Transactions;
import java.util.List;
import java.util.Optional;

/// Use case: a resident orders an item. The things leave the shelf and the points are held in one
/// transaction, which no other order overlaps; a crash leaves both or neither. Rule source:
/// docs/rules/rewards.md §2 (T-04).
public final class PlaceOrder {
    private static final Caller MESH = Caller.service("mesh");

    private final Items items;
    private final Orders orders;
    private final RewardRules rules;
    private final PointHolds holds;
    private final Ledger ledger;
    private final LedgerTime time;
    private final OrderTimer timer;
    private final Transactions transactions;

    public PlaceOrder(
            Items items,
            Orders orders,
            RewardRules rules,
            PointHolds holds,
            Ledger ledger,
            LedgerTime time,
            OrderTimer timer,
            Transactions transactions) {
        this.items = items;
        this.orders = orders;
        this.rules = rules;
        this.holds = holds;
        this.ledger = ledger;
        this.time = time;
        this.timer = timer;
        this.transactions = transactions;
    }

    /// Durable when it returns; the same wish again finds the order as it is now.
    ///
    /// @param caller the portal, which orders from the communities of its own region
    /// @throws io.linli.mesh.refusal.Refusal `ITEM_UNKNOWN`, `POINTS_ACCOUNT_UNKNOWN`,
    ///   `OTHER_COMMUNITY`, `NOT_ON_OFFER`, `PERSON_LIMIT`, `OUT_OF_STOCK`, `ITEM_CHANGED`,
    ///   `ORDER_ID_TAKEN`, or what [PointHolds#hold] refuses with
    public void place(Wish wish, Clerk by, Caller caller, Remembering remembering) {
        var asked = transactions.readAs(MESH, () -> asked(wish, caller));
        holds.hold(asked, move -> remembering.around(() -> placed(wish, asked.amount(), by, move)));
    }

    /// What has to be held. Everything is judged here once before anybody waits for the ledger, and
    /// again under the locks.
    private NewHold asked(Wish wish, Caller caller) {
        var before = existing(wish);
        if (before.isPresent()) {
            return hold(wish, before.get().region(), before.get().points());
        }
        var item =
                items.find(wish.item())
                        .filter(found -> caller.covers(found.region()))
                        .orElseThrow(() -> ITEM_UNKNOWN.refuse("item", wish.item()));
        var account = ledger.find(wish.buyer().account()).orElseThrow(() -> unknown(wish));
        if (!isOf(account, item)) {
            throw OTHER_COMMUNITY.refuse("account", account.region(), item.region());
        }
        item.taken(wish.quantity(), had(wish), time.now());
        return hold(wish, item.region(), price(wish, item));
    }

    private RuntimeException unknown(Wish wish) {
        return POINTS_ACCOUNT_UNKNOWN.refuse("account", wish.buyer().account());
    }

    private static boolean isOf(Account account, Item item) {
        return account.ledger() == PointAccounts.LEDGER
                && account.code() == PointAccounts.REPORTER
                && account.region().equals(item.region());
    }

    private static NewHold hold(Wish wish, String region, long points) {
        return new NewHold(
                wish.id().hold(),
                wish.buyer().account(),
                PointAccounts.pool(region),
                new Points(points),
                wish.id().toString());
    }

    private static long price(Wish wish, Item item) {
        return Math.multiplyExact(item.terms().points(), (long) wish.quantity());
    }

    private long had(Wish wish) {
        return orders.had(wish.buyer().account(), wish.item());
    }

    private Optional<Order> existing(Wish wish) {
        var found = orders.find(wish.id());
        found.ifPresent(order -> {
            if (!wish.asks(order)) {
                throw ORDER_ID_TAKEN.refuse("order", wish.id());
            }
        });
        return found;
    }

    /// Runs in the ledger's transaction. The locks and all that may refuse come before the first
    /// line is written.
    private Order placed(Wish wish, Points held, Clerk by, Runnable move) {
        var before = existing(wish);
        if (before.isPresent()) {
            return before.get();
        }
        var item = items.lock(wish.item());
        if (price(wish, item) != held.value()) {
            throw ITEM_CHANGED.refuse("points", held.value(), Long.toString(price(wish, item)));
        }
        var now = time.now();
        var left = item.taken(wish.quantity(), had(wish), now);
        move.run();
        items.save(left);
        var until = now.plus(rules.holding(item.region(), now));
        var order = Order.placed(wish, item, held.value(), until, now);
        orders.add(
                order,
                List.of(
                        new OrderEvent(1, OrderState.CREATED, by, now, ""),
                        new OrderEvent(2, OrderState.HELD, Clerk.TIMER, now, "")));
        timer.at(until, order.id());
        return order;
    }
}
