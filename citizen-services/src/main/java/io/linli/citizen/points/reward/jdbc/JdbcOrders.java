package io.linli.citizen.points.reward.jdbc;

import static io.linli.citizen.points.reward.RewardReason.ORDER_UNKNOWN;

import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.ledger.Ledger;
import io.linli.citizen.points.reward.ItemId;
import io.linli.citizen.points.reward.Order;
import io.linli.citizen.points.reward.OrderEvent;
import io.linli.citizen.points.reward.OrderFilter;
import io.linli.citizen.points.reward.OrderId;
import io.linli.citizen.points.reward.Orders;
import io.linli.mesh.IfServed;
import io.linli.mesh.store.PageToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Orders in PostgreSQL.
@Component
@IfServed("points")
final class JdbcOrders implements Orders {
    private static final String INSERT =
            """
            INSERT INTO points.reward_order (region, id, item_id, title, quantity, points, partner_id, account_id, state,
                                             held_until, pickup_code, wrong_codes, note, version, events, created_at,
                                             updated_at)
            VALUES (:region, :id, :item, :title, :quantity, :points, :partner, :account, :state,
                    :heldUntil, :code, :wrong, :note, :version, :events, :created, :updated)
            """;
    private static final String UPDATE =
            """
            UPDATE points.reward_order
               SET state = :state, pickup_code = :code, wrong_codes = :wrong, note = :note, version = :version,
                   events = :events, updated_at = :updated
             WHERE region = :region AND id = :id
            """;
    private static final String INSERT_EVENT =
            """
            INSERT INTO points.reward_order_event (region, order_id, seq, state, actor, role, at, note)
            VALUES (:region, :order, :seq, :state, :actor, :role, :at, :note)
            """;
    private static final String FIND = "SELECT * FROM points.reward_order WHERE id = :id";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String HAD =
            """
            SELECT coalesce(sum(quantity), 0) FROM points.reward_order
             WHERE account_id = :account AND item_id = :item AND state IN ('HELD', 'CONFIRMED', 'FULFILLED')
            """;
    private static final String PAGE =
            """
            SELECT * FROM points.reward_order
             WHERE region >= :region AND region < :beyond
               AND (:state = '' OR state = :state)
               AND (:item::uuid IS NULL OR item_id = :item::uuid)
               AND (:account::uuid IS NULL OR account_id = :account::uuid)
               AND (created_at, id) < (:time, :id)
             ORDER BY created_at DESC, id DESC
             LIMIT :rows
            """;
    private static final String EVENTS =
            """
            SELECT e.* FROM points.reward_order o
              JOIN points.reward_order_event e ON e.region = o.region AND e.order_id = o.id
             WHERE o.id = :id
             ORDER BY e.seq
            """;

    private final JdbcClient db;

    JdbcOrders(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void add(Order fresh, List<OrderEvent> events) {
        changing(db.sql(INSERT), fresh)
                .param("item", fresh.item().value())
                .param("title", fresh.title())
                .param("quantity", fresh.quantity())
                .param("points", fresh.points())
                .param("partner", fresh.buyer().partner())
                .param("account", fresh.buyer().account().value())
                .param("heldUntil", RewardRow.of(fresh.heldUntil()))
                .param("created", RewardRow.of(fresh.createdAt()))
                .update();
        events.forEach(event -> write(fresh, event));
    }

    @Override
    public Optional<Order> find(OrderId id) {
        return db.sql(FIND)
                .param("id", id.value())
                .query((row, _) -> RewardRow.order(row))
                .optional();
    }

    @Override
    public Order lock(OrderId id) {
        return db.sql(LOCK)
                .param("id", id.value())
                .query((row, _) -> RewardRow.order(row))
                .optional()
                .orElseThrow(() -> ORDER_UNKNOWN.refuse("order", id));
    }

    @Override
    public void save(Order changed, OrderEvent event) {
        save(changed);
        write(changed, event);
    }

    @Override
    public void save(Order changed) {
        changing(db.sql(UPDATE), changed).update();
    }

    private static StatementSpec changing(StatementSpec statement, Order order) {
        return statement
                .param("region", order.region())
                .param("id", order.id().value())
                .param("state", order.state().name())
                .param("code", order.pickup().code())
                .param("wrong", order.pickup().wrong())
                .param("note", order.note())
                .param("version", order.version())
                .param("events", order.events())
                .param("updated", RewardRow.of(order.updatedAt()));
    }

    private void write(Order order, OrderEvent event) {
        db.sql(INSERT_EVENT)
                .param("region", order.region())
                .param("order", order.id().value())
                .param("seq", event.seq())
                .param("state", event.state().name())
                .param("actor", event.by().name())
                .param("role", event.by().role())
                .param("at", RewardRow.of(event.at()))
                .param("note", event.note())
                .update();
    }

    @Override
    public long had(AccountId account, ItemId item) {
        return db.sql(HAD)
                .param("account", account.value())
                .param("item", item.value())
                .query(Long.class)
                .single();
    }

    @Override
    public List<Order> page(OrderFilter filter, PageToken after, int rows) {
        return db.sql(PAGE)
                .param("region", filter.region())
                .param("beyond", filter.region() + ":") // ':' follows '9'
                .param("state", filter.state().map(Enum::name).orElse(""))
                .param("item", filter.item().map(ItemId::value).orElse(null))
                .param("account", filter.account().map(AccountId::value).orElse(null))
                .param("time", RewardRow.of(after.time()))
                .param("id", after.id())
                .param("rows", rows)
                .query((row, _) -> RewardRow.order(row))
                .list();
    }

    @Override
    public List<OrderEvent> events(OrderId id) {
        return db.sql(EVENTS)
                .param("id", id.value())
                .query((row, _) -> RewardRow.event(row))
                .list();
    }

    @Override
    public List<String> verify(Instant late) {
        return db.sql(RewardSums.WRONG)
                .param("late", RewardRow.of(late))
                .param("most", Ledger.WRONG_MAX)
                .query(String.class)
                .list();
    }
}
