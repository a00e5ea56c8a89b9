package io.linli.adapters.receipt.jdbc;

import io.linli.adapters.delivery.Platform;
import io.linli.adapters.receipt.Receipt;
import io.linli.adapters.receipt.Receipt.State;
import io.linli.adapters.receipt.Receipts;
import io.linli.adapters.receipt.Report;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcReceipts implements Receipts {
    private static final String ADD =
            """
            INSERT INTO delivery.receipt
                   (platform, event_id, subject, org, version, status, fact, happened_at, note, order_number, state,
                    attempts, reason, create_time, update_time)
            VALUES (:platform, :eventId, :subject, :org, :version, :status, :fact, :happenedAt, :note, :orderNumber,
                    :state, :attempts, :reason, :createTime, :updateTime)
            ON CONFLICT (platform, event_id) DO NOTHING
            """;
    private static final String UPDATE =
            """
            UPDATE delivery.receipt
               SET state = :state, attempts = :attempts, reason = :reason, update_time = :updateTime
             WHERE platform = :platform AND event_id = :eventId
            """;
    private static final String FIND =
            """
            SELECT platform, event_id, subject, org, version, status, fact, happened_at, note, order_number, state,
                   attempts, reason, create_time, update_time
              FROM delivery.receipt
             WHERE platform = :platform AND event_id = :eventId
            """;
    private static final String LOCK =
            """
            SELECT pg_advisory_xact_lock(
                   hashtextextended('receipt ' || :platform || ' ' || :subject || ' ' || :org || ' ' || :fact, 0))
            """;
    private static final String OTHERS_OF_FACT =
            """
              FROM delivery.receipt
             WHERE platform = :platform AND subject = :subject AND org = :org AND fact = :fact
               AND event_id <> :eventId
            """;
    private static final String APPLYING =
            "SELECT EXISTS (SELECT " + OTHERS_OF_FACT + " AND state = 'APPLYING')";
    private static final String NEWEST_APPLIED =
            "SELECT coalesce(max(version), 0) " + OTHERS_OF_FACT + " AND state = 'APPLIED'";
    private static final String COUNT =
            "SELECT count(*) FROM delivery.receipt WHERE state = :state";
    private static final String OLDEST_OPEN =
            """
            SELECT min(create_time) FROM delivery.receipt WHERE state IN ('WAITING', 'APPLYING')
            """;

    private final JdbcClient db;

    JdbcReceipts(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean add(Receipt receipt) {
        var report = receipt.report();
        return db.sql(ADD)
                        .param("platform", report.platform().word())
                        .param("eventId", report.eventId())
                        .param("subject", report.subject())
                        .param("org", report.org())
                        .param("version", report.version())
                        .param("status", report.status())
                        .param("fact", report.fact())
                        .param("happenedAt", utc(report.happenedAt()))
                        .param("note", report.note())
                        .param("orderNumber", report.orderNumber())
                        .param("state", receipt.state().name())
                        .param("attempts", receipt.attempts())
                        .param("reason", receipt.reason())
                        .param("createTime", utc(receipt.createTime()))
                        .param("updateTime", utc(receipt.updateTime()))
                        .update()
                == 1;
    }

    @Override
    public void update(Receipt receipt) {
        db.sql(UPDATE)
                .param("platform", receipt.report().platform().word())
                .param("eventId", receipt.report().eventId())
                .param("state", receipt.state().name())
                .param("attempts", receipt.attempts())
                .param("reason", receipt.reason())
                .param("updateTime", utc(receipt.updateTime()))
                .update();
    }

    @Override
    public Optional<Receipt> find(String key) {
        var cut = key.indexOf(':');
        return db.sql(FIND)
                .param("platform", key.substring(0, cut))
                .param("eventId", key.substring(cut + 1))
                .query(JdbcReceipts::row)
                .optional();
    }

    @Override
    public void lock(Report report) {
        db.sql(LOCK)
                .param("platform", report.platform().word())
                .param("subject", report.subject().toString())
                .param("org", report.org())
                .param("fact", report.fact())
                .query((_, _) -> 0)
                .single();
    }

    @Override
    public boolean isAnotherApplying(Report report) {
        return ofFact(APPLYING, report).query(Boolean.class).single();
    }

    @Override
    public long newestApplied(Report report) {
        return ofFact(NEWEST_APPLIED, report).query(Long.class).single();
    }

    @Override
    public long count(State state) {
        return db.sql(COUNT).param("state", state.name()).query(Long.class).single();
    }

    @Override
    public Optional<Instant> oldestOpen() {
        return db.sql(OLDEST_OPEN)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    private JdbcClient.StatementSpec ofFact(String sql, Report report) {
        return db.sql(sql)
                .param("platform", report.platform().word())
                .param("subject", report.subject())
                .param("org", report.org())
                .param("fact", report.fact())
                .param("eventId", report.eventId());
    }

    private static Receipt row(ResultSet row, int number) throws SQLException {
        return new Receipt(
                new Report(
                        Platform.ofWord(row.getString("platform")),
                        row.getString("event_id"),
                        row.getObject("subject", UUID.class),
                        row.getString("org"),
                        row.getLong("version"),
                        row.getString("status"),
                        row.getString("fact"),
                        instant(row, "happened_at"),
                        row.getString("note"),
                        row.getString("order_number")),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("reason"),
                instant(row, "create_time"),
                instant(row, "update_time"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
