package io.linli.citizen.points.clearing.jdbc;

import io.linli.citizen.points.clearing.Circle;
import io.linli.citizen.points.clearing.CommunityCode;
import io.linli.citizen.points.clearing.Netting;
import io.linli.citizen.points.clearing.Nettings;
import io.linli.mesh.IfServed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Nettings in PostgreSQL.
@Component
@IfServed("points")
final class JdbcNettings implements Nettings {
    private static final String ADD =
            """
            INSERT INTO points.clearing_netting (id, region, period, debts, asked_by, started_at)
            VALUES (:id, :region, :period, :debts, :by, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String ADD_CIRCLE =
            """
            INSERT INTO points.clearing_circle (netting_id, number, path, amount, state)
            VALUES (:netting, :number, string_to_array(:path, ' '), :amount, :state)
            """;
    private static final String FIND = "SELECT * FROM points.clearing_netting WHERE id = :id";
    private static final String STEPS =
            "SELECT * FROM points.clearing_circle WHERE netting_id = :id ORDER BY number";
    private static final String STEP =
            "UPDATE points.clearing_circle SET state = :state WHERE netting_id = :id AND number = :number";
    private static final String FINISHED =
            "UPDATE points.clearing_netting SET finished_at = :at WHERE id = :id AND finished_at IS NULL";

    private final JdbcClient db;

    JdbcNettings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean add(Netting netting) {
        var added =
                db.sql(ADD)
                        .param("id", netting.id())
                        .param("region", netting.region())
                        .param("period", netting.period().toString())
                        .param("debts", netting.debts())
                        .param("by", netting.by())
                        .param("at", Columns.of(netting.startedAt()))
                        .update();
        if (added == 0) {
            return false;
        }
        netting.steps().forEach(step -> add(netting.id(), step));
        return true;
    }

    private void add(UUID netting, Netting.Step step) {
        var path = step.circle().path().stream().map(CommunityCode::value).toList();
        db.sql(ADD_CIRCLE)
                .param("netting", netting)
                .param("number", step.number())
                .param("path", String.join(" ", path))
                .param("amount", step.circle().amount())
                .param("state", step.state().name())
                .update();
    }

    @Override
    public Optional<Netting> find(UUID id) {
        var steps = db.sql(STEPS).param("id", id).query(JdbcNettings::step).list();
        return db.sql(FIND).param("id", id).query((row, _) -> netting(row, steps)).optional();
    }

    @Override
    public void step(UUID netting, int number, Netting.State state) {
        db.sql(STEP)
                .param("id", netting)
                .param("number", number)
                .param("state", state.name())
                .update();
    }

    @Override
    public void finished(UUID netting, Instant at) {
        db.sql(FINISHED).param("id", netting).param("at", Columns.of(at)).update();
    }

    private static Netting netting(ResultSet row, List<Netting.Step> steps) throws SQLException {
        return new Netting(
                Columns.uuid(row, "id"),
                row.getString("region"),
                YearMonth.parse(row.getString("period")),
                row.getInt("debts"),
                row.getString("asked_by"),
                Columns.instant(row, "started_at"),
                Columns.maybeInstant(row, "finished_at"),
                steps);
    }

    private static Netting.Step step(ResultSet row, int number) throws SQLException {
        var path = (String[]) row.getArray("path").getArray();
        return new Netting.Step(
                row.getInt("number"),
                new Circle(
                        Arrays.stream(path).map(CommunityCode::new).toList(),
                        row.getLong("amount")),
                Netting.State.valueOf(row.getString("state")));
    }
}
