package io.linli.citizen.points.reward.jdbc;

import static io.linli.citizen.points.reward.RewardReason.ITEM_UNKNOWN;

import io.linli.citizen.points.reward.Item;
import io.linli.citizen.points.reward.ItemId;
import io.linli.citizen.points.reward.Items;
import io.linli.mesh.IfServed;
import io.linli.mesh.store.PageToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// The catalogue in PostgreSQL.
@Component
@IfServed("points")
final class JdbcItems implements Items {
    private static final String INSERT =
            """
            INSERT INTO points.reward_item (region, id, title, description, points, person_max, from_at, until_at,
                                            withdrawn, stock, restocked, version, created_at)
            VALUES (:region, :id, :title, :description, :points, :personMax, :from, :until,
                    :withdrawn, :stock, :restocked, :version, :created)
            """;
    private static final String UPDATE =
            """
            UPDATE points.reward_item
               SET title = :title, description = :description, points = :points, person_max = :personMax,
                   from_at = :from, until_at = :until, withdrawn = :withdrawn, stock = :stock,
                   restocked = :restocked, version = :version
             WHERE region = :region AND id = :id
            """;
    private static final String FIND = "SELECT * FROM points.reward_item WHERE id = :id";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String PAGE =
            """
            SELECT * FROM points.reward_item
             WHERE region >= :region AND region < :beyond
               AND (:at::timestamptz IS NULL OR (NOT withdrawn AND stock > 0 AND from_at <= :at::timestamptz
                    AND (until_at IS NULL OR until_at > :at::timestamptz)))
               AND (created_at, id) < (:time, :id)
             ORDER BY created_at DESC, id DESC
             LIMIT :rows
            """;

    private final JdbcClient db;

    JdbcItems(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void add(Item fresh) {
        changing(db.sql(INSERT), fresh).param("created", RewardRow.of(fresh.createdAt())).update();
    }

    @Override
    public Optional<Item> find(ItemId id) {
        return db.sql(FIND)
                .param("id", id.value())
                .query((row, _) -> RewardRow.item(row))
                .optional();
    }

    @Override
    public Item lock(ItemId id) {
        return db.sql(LOCK)
                .param("id", id.value())
                .query((row, _) -> RewardRow.item(row))
                .optional()
                .orElseThrow(() -> ITEM_UNKNOWN.refuse("item", id));
    }

    @Override
    public void save(Item changed) {
        changing(db.sql(UPDATE), changed).update();
    }

    @Override
    public List<Item> page(
            String region, Optional<Instant> availableAt, PageToken after, int rows) {
        return db.sql(PAGE)
                .param("region", region)
                .param("beyond", region + ":") // ':' follows '9'
                .param("at", availableAt.map(RewardRow::of).orElse(null))
                .param("time", RewardRow.of(after.time()))
                .param("id", after.id())
                .param("rows", rows)
                .query((row, _) -> RewardRow.item(row))
                .list();
    }

    private static StatementSpec changing(StatementSpec statement, Item item) {
        var terms = item.terms();
        return statement
                .param("region", item.region())
                .param("id", item.id().value())
                .param("title", terms.title())
                .param("description", terms.description())
                .param("points", terms.points())
                .param("personMax", terms.personMax())
                .param("from", RewardRow.of(terms.from()))
                .param("until", terms.until().map(RewardRow::of).orElse(null))
                .param("withdrawn", terms.withdrawn())
                .param("stock", item.stock())
                .param("restocked", item.restocked())
                .param("version", item.version());
    }
}
