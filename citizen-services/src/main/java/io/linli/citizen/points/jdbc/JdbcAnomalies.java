package io.linli.citizen.points.jdbc;

import io.linli.citizen.points.earning.Anomalies;
import io.linli.citizen.points.earning.Anomaly;
import io.linli.mesh.IfServed;
import io.linli.mesh.store.PageToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Anomalies in PostgreSQL.
@Component
@IfServed("points")
final class JdbcAnomalies implements Anomalies {
    private static final String INSERT =
            """
            INSERT INTO points.anomaly VALUES (:id, :kind, :earning, :account, :region, :state, :at, :by, :note)
            """;
    private static final String FIND = "SELECT * FROM points.anomaly WHERE id = :id";
    private static final String PAGE =
            """
            SELECT * FROM points.anomaly
             WHERE region >= :region AND region < :beyond AND (NOT :open OR state = 'OPEN')
               AND (at, id) < (:time, :id)
             ORDER BY at DESC, id DESC
             LIMIT :rows
            """;
    private static final String DECIDE =
            """
            UPDATE points.anomaly SET state = :state, decided_by = :by, note = :note
             WHERE id = :id AND state = 'OPEN'
            """;

    private final JdbcClient db;

    JdbcAnomalies(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void add(Anomaly found) {
        db.sql(INSERT)
                .param("id", found.id())
                .param("kind", found.kind().name())
                .param("earning", found.earning())
                .param("account", found.account().value())
                .param("region", found.region())
                .param("state", found.state().name())
                .param("at", Columns.of(found.at()))
                .param("by", found.decidedBy())
                .param("note", found.note())
                .update();
    }

    @Override
    public Optional<Anomaly> find(UUID id) {
        return db.sql(FIND).param("id", id).query((row, _) -> anomaly(row)).optional();
    }

    @Override
    public List<Anomaly> page(String region, boolean open, PageToken after, int rows) {
        return db.sql(PAGE)
                .param("region", region)
                .param("beyond", Columns.beyond(region))
                .param("open", open)
                .param("time", Columns.of(after.time()))
                .param("id", after.id())
                .param("rows", rows)
                .query((row, _) -> anomaly(row))
                .list();
    }

    private static Anomaly anomaly(ResultSet row) throws SQLException {
        return new Anomaly(
                Columns.uuid(row, "id"),
                Anomaly.Kind.valueOf(row.getString("kind")),
                Columns.uuid(row, "earning_id"),
                Columns.account(row, "account_id"),
                row.getString("region"),
                Anomaly.State.valueOf(row.getString("state")),
                Columns.instant(row, "at"),
                row.getString("decided_by"),
                row.getString("note"));
    }

    @Override
    public boolean decide(Anomaly decided) {
        return db.sql(DECIDE)
                        .param("state", decided.state().name())
                        .param("by", decided.decidedBy())
                        .param("note", decided.note())
                        .param("id", decided.id())
                        .update()
                > 0;
    }
}
