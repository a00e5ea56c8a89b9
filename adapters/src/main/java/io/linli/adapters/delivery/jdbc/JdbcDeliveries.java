package io.linli.adapters.delivery.jdbc;

import io.linli.adapters.delivery.Deliveries;
import io.linli.adapters.delivery.Delivery;
import io.linli.adapters.delivery.Platform;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcDeliveries implements Deliveries {
    private static final String COLUMNS =
            """
            SELECT id, platform, subject, version, region, content, state, attempts, forgiven, turn, unclear, parked,
                   receipt, last_error, given_up, deadline, create_time, update_time
              FROM delivery.delivery
            """;
    private static final String LOCK =
            "SELECT pg_advisory_xact_lock(hashtextextended('delivery ' || :platform || ' ' ||"
                    + " :subject, 0))";
    private static final String ADD =
            """
            INSERT INTO delivery.delivery
                   (id, platform, subject, version, region, content, state, attempts, forgiven, turn, unclear, parked,
                    receipt, last_error, given_up, deadline, create_time, update_time)
            VALUES (:id, :platform, :subject, :version, :region, :content::jsonb, :state, :attempts, :forgiven, :turn,
                    :unclear, :parked, :receipt, :lastError, :givenUp, :deadline, :createTime, :updateTime)
            ON CONFLICT (id) DO NOTHING
            """;
    // A deadline only grows: a resuming may have moved it since the delivery was read.
    private static final String UPDATE =
            """
            UPDATE delivery.delivery
               SET state = :state, attempts = :attempts, forgiven = :forgiven, turn = :turn, unclear = :unclear,
                   parked = :parked, receipt = :receipt, last_error = :lastError, given_up = :givenUp,
                   deadline = greatest(deadline, :deadline), update_time = :updateTime
             WHERE id = :id
            """;
    private static final String FIND = COLUMNS + "WHERE id = :id";
    private static final String FIRST =
            COLUMNS
                    + """
                     WHERE platform = :platform AND subject = :subject
                       AND state IN ('TO_SEND', 'SENT', 'FAILED', 'UNKNOWN')
                     ORDER BY version
                     LIMIT 1
                    """;
    private static final String NEWEST =
            COLUMNS
                    + """
                     WHERE platform = :platform AND subject = :subject
                     ORDER BY version DESC
                     LIMIT 1
                    """;
    private static final String HAS =
            """
            SELECT EXISTS (SELECT FROM delivery.delivery
                            WHERE platform = :platform AND subject = :subject AND version = :version)
            """;
    private static final String HAS_NEWER_SENT =
            """
            SELECT EXISTS (SELECT FROM delivery.delivery
                            WHERE platform = :platform AND subject = :subject AND version > :version AND attempts > 0)
            """;
    private static final String LIST =
            COLUMNS
                    + """
                     WHERE starts_with(region, :region) AND (create_time, id) < (:time, :place)
                     ORDER BY create_time DESC, id DESC
                     LIMIT :rows
                    """;
    private static final String LIST_OF_SUBJECT =
            COLUMNS
                    + """
                     WHERE subject = :subject AND starts_with(region, :region) AND (create_time, id) < (:time, :place)
                     ORDER BY create_time DESC, id DESC
                     LIMIT :rows
                    """;
    private static final String LIST_DEAD =
            COLUMNS
                    + """
                     WHERE state = 'DEAD' AND given_up = '' AND starts_with(region, :region)
                       AND (:platform = '' OR platform = :platform) AND (create_time, id) < (:time, :place)
                     ORDER BY create_time DESC, id DESC
                     LIMIT :rows
                    """;
    private static final String ACKNOWLEDGED =
            COLUMNS
                    + """
                     WHERE platform = :platform AND create_time >= :since AND create_time < :until
                       AND (create_time, id) > (:time, :place) AND state = 'ACKNOWLEDGED'
                     ORDER BY create_time, id
                     LIMIT :rows
                    """;

    private final JdbcClient db;

    JdbcDeliveries(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void lock(Platform platform, UUID subject) {
        db.sql(LOCK)
                .param("platform", platform.word())
                .param("subject", subject.toString())
                .query((_, _) -> 0)
                .single();
    }

    @Override
    public boolean add(Delivery delivery) {
        return state(db.sql(ADD), delivery)
                        .param("platform", delivery.platform().word())
                        .param("subject", delivery.subject())
                        .param("version", delivery.version())
                        .param("region", delivery.region())
                        .param("content", ContentJson.write(delivery.content()))
                        .param("createTime", utc(delivery.createTime()))
                        .update()
                == 1;
    }

    @Override
    public void update(Delivery delivery) {
        state(db.sql(UPDATE), delivery).update();
    }

    @Override
    public Optional<Delivery> find(UUID id) {
        return db.sql(FIND).param("id", id).query(DeliveryRow::read).optional();
    }

    @Override
    public Optional<Delivery> first(Platform platform, UUID subject) {
        return lane(FIRST, platform, subject).query(DeliveryRow::read).optional();
    }

    @Override
    public Optional<Delivery> newest(Platform platform, UUID subject) {
        return lane(NEWEST, platform, subject).query(DeliveryRow::read).optional();
    }

    @Override
    public boolean has(Platform platform, UUID subject, long version) {
        return lane(HAS, platform, subject).param("version", version).query(Boolean.class).single();
    }

    @Override
    public boolean hasNewerSent(Platform platform, UUID subject, long version) {
        return lane(HAS_NEWER_SENT, platform, subject)
                .param("version", version)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Page<Delivery> list(String region, @Nullable UUID subject, PageToken from, int size) {
        var list =
                subject == null ? db.sql(LIST) : db.sql(LIST_OF_SUBJECT).param("subject", subject);
        var rows =
                list.param("region", region)
                        .param("time", utc(from.time()))
                        .param("place", from.id())
                        .param("rows", size + 1)
                        .query(DeliveryRow::read)
                        .list();
        return PageToken.cut(rows, size, last -> new PageToken(last.createTime(), last.id()));
    }

    @Override
    public Page<Delivery> listDead(
            String region, @Nullable Platform platform, PageToken from, int size) {
        var rows =
                db.sql(LIST_DEAD)
                        .param("region", region)
                        .param("platform", platform == null ? "" : platform.word())
                        .param("time", utc(from.time()))
                        .param("place", from.id())
                        .param("rows", size + 1)
                        .query(DeliveryRow::read)
                        .list();
        return PageToken.cut(rows, size, last -> new PageToken(last.createTime(), last.id()));
    }

    @Override
    public List<Delivery> acknowledged(
            Platform platform, Instant since, Instant until, PageToken from, int most) {
        return db.sql(ACKNOWLEDGED)
                .param("platform", platform.word())
                .param("since", utc(since))
                .param("until", utc(until))
                .param("time", utc(from.time()))
                .param("place", from.id())
                .param("rows", most)
                .query(DeliveryRow::read)
                .list();
    }

    private static JdbcClient.StatementSpec state(
            JdbcClient.StatementSpec statement, Delivery delivery) {
        return statement
                .param("id", delivery.id())
                .param("state", delivery.state().name())
                .param("attempts", delivery.attempts())
                .param("forgiven", delivery.forgiven())
                .param("turn", delivery.turn())
                .param("unclear", delivery.unclear())
                .param("parked", delivery.parked())
                .param("receipt", delivery.receipt())
                .param("lastError", delivery.lastError())
                .param("givenUp", delivery.givenUp())
                .param("deadline", utc(delivery.deadline()))
                .param("updateTime", utc(delivery.updateTime()));
    }

    private JdbcClient.StatementSpec lane(String sql, Platform platform, UUID subject) {
        return db.sql(sql).param("platform", platform.word()).param("subject", subject);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
