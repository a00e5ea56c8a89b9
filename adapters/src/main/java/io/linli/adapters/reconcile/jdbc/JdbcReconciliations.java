package io.linli.adapters.reconcile.jdbc;

import io.linli.adapters.delivery.Platform;
import io.linli.adapters.reconcile.Difference;
import io.linli.adapters.reconcile.Reconciliation;
import io.linli.adapters.reconcile.Reconciliation.State;
import io.linli.adapters.reconcile.Reconciliations;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
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
final class JdbcReconciliations implements Reconciliations {
    private static final String COLUMNS =
            """
            SELECT id, platform, since, until, state, started_by, start_time, end_time, attempts, ours, theirs,
                   differences, mended, error
              FROM delivery.reconciliation
            """;
    private static final String ADD =
            """
            INSERT INTO delivery.reconciliation (id, platform, since, until, state, started_by, start_time)
            VALUES (:id, :platform, :since, :until, :state, :startedBy, :startTime)
            ON CONFLICT (platform) WHERE state = 'RUNNING' DO NOTHING
            """;
    private static final String FIND = COLUMNS + "WHERE id = :id";
    private static final String BEGIN =
            """
            UPDATE delivery.reconciliation SET attempts = attempts + 1 WHERE id = :id RETURNING attempts
            """;
    // What is found is counted here, so that reading a reconciliation needs no reach into regions.
    private static final String END =
            """
            UPDATE delivery.reconciliation
               SET state = :state, ours = :ours, theirs = :theirs, error = :error, end_time = :at,
                   differences = (SELECT count(*) FROM delivery.difference WHERE reconciliation_id = :id),
                   mended = (SELECT count(*) FROM delivery.difference WHERE reconciliation_id = :id AND mended)
             WHERE id = :id
            """;
    private static final String LIST =
            COLUMNS
                    + """
                     WHERE platform = :platform AND (start_time, id) < (:time, :place)
                     ORDER BY start_time DESC, id DESC
                     LIMIT :rows
                    """;
    private static final String LAST_START =
            "SELECT max(start_time) FROM delivery.reconciliation WHERE platform = :platform";
    private static final String ADD_DIFFERENCE =
            """
            INSERT INTO delivery.difference
                   (reconciliation_id, id, time, kind, subject, region, detail, mended)
            VALUES (:reconciliation, :id, :time, :kind, :subject, :region, :detail, :mended)
            ON CONFLICT (reconciliation_id, kind, subject) DO NOTHING
            """;
    private static final String DIFFERENCES =
            """
            SELECT id, time, kind, subject, region, detail, mended
              FROM delivery.difference
             WHERE reconciliation_id = :reconciliation AND (time, id) < (:time, :place)
             ORDER BY time DESC, id DESC
             LIMIT :rows
            """;

    private final JdbcClient db;

    JdbcReconciliations(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean add(Reconciliation fresh) {
        return db.sql(ADD)
                        .param("id", fresh.id())
                        .param("platform", fresh.platform().word())
                        .param("since", utc(fresh.since()))
                        .param("until", utc(fresh.until()))
                        .param("state", fresh.state().name())
                        .param("startedBy", fresh.startedBy())
                        .param("startTime", utc(fresh.startTime()))
                        .update()
                == 1;
    }

    @Override
    public Optional<Reconciliation> find(UUID id) {
        return db.sql(FIND).param("id", id).query(JdbcReconciliations::row).optional();
    }

    @Override
    public int begin(UUID id) {
        return db.sql(BEGIN).param("id", id).query(Integer.class).single();
    }

    @Override
    public void end(UUID id, State state, long ours, long theirs, String error, Instant at) {
        db.sql(END)
                .param("id", id)
                .param("state", state.name())
                .param("ours", ours)
                .param("theirs", theirs)
                .param("error", error)
                .param("at", utc(at))
                .update();
    }

    @Override
    public Page<Reconciliation> list(Platform platform, PageToken from, int size) {
        var rows =
                db.sql(LIST)
                        .param("platform", platform.word())
                        .param("time", utc(from.time()))
                        .param("place", from.id())
                        .param("rows", size + 1)
                        .query(JdbcReconciliations::row)
                        .list();
        return PageToken.cut(rows, size, last -> new PageToken(last.startTime(), last.id()));
    }

    @Override
    public Optional<Instant> lastStart(Platform platform) {
        return db.sql(LAST_START)
                .param("platform", platform.word())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public void add(UUID id, Difference difference) {
        db.sql(ADD_DIFFERENCE)
                .param("reconciliation", id)
                .param("id", difference.id())
                .param("time", utc(difference.time()))
                .param("kind", difference.kind().name())
                .param("subject", difference.subject())
                .param("region", difference.region())
                .param("detail", difference.detail())
                .param("mended", difference.mended())
                .update();
    }

    @Override
    public Page<Difference> differences(UUID id, PageToken from, int size) {
        var rows =
                db.sql(DIFFERENCES)
                        .param("reconciliation", id)
                        .param("time", utc(from.time()))
                        .param("place", from.id())
                        .param("rows", size + 1)
                        .query((row, _) ->
                                new Difference(
                                        row.getObject("id", UUID.class),
                                        instant(row, "time"),
                                        Difference.Kind.valueOf(row.getString("kind")),
                                        row.getString("subject"),
                                        row.getString("region"),
                                        row.getString("detail"),
                                        row.getBoolean("mended")))
                        .list();
        return PageToken.cut(rows, size, last -> new PageToken(last.time(), last.id()));
    }

    private static Reconciliation row(ResultSet row, int number) throws SQLException {
        return new Reconciliation(
                row.getObject("id", UUID.class),
                Platform.ofWord(row.getString("platform")),
                instant(row, "since"),
                instant(row, "until"),
                State.valueOf(row.getString("state")),
                row.getString("started_by"),
                instant(row, "start_time"),
                Optional.ofNullable(row.getObject("end_time", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getInt("attempts"),
                row.getLong("ours"),
                row.getLong("theirs"),
                row.getLong("differences"),
                row.getLong("mended"),
                row.getString("error"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
