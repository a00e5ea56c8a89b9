package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.cases.machine.MachineRows;
import io.linli.citizen.governance.cases.machine.MachineRows.Line;
import io.linli.citizen.governance.cases.machine.MachineRows.Stage;
import io.linli.citizen.governance.cases.machine.Machines;
import io.linli.citizen.governance.cases.step.ReopenRules;
import io.linli.citizen.governance.cases.step.Reopening;
import io.linli.citizen.governance.clock.Limit;
import io.linli.citizen.governance.clock.LimitUnit;
import io.linli.mesh.IfServed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Machines and what their guards go by, in PostgreSQL.
@Component
@IfServed("governance")
final class JdbcMachines implements Machines, ReopenRules {
    private static final String STAGES =
            """
            SELECT state, initial, terminal
              FROM governance.case_stage
             WHERE machine = :machine
             ORDER BY place
            """;
    private static final String MOVES =
            """
            SELECT m.from_state, m.action, m.to_state, m.roles, m.guards
              FROM governance.case_move m
              JOIN governance.case_stage s ON s.machine = m.machine AND s.state = m.from_state
             WHERE m.machine = :machine
             ORDER BY s.place, m.action, m.place
            """;
    private static final String REOPENING =
            """
            SELECT amount, unit, times
              FROM governance.reopen_rule
             WHERE starts_with(:region, area) AND effective_from <= :at
             ORDER BY length(area) DESC, effective_from DESC
             LIMIT 1
            """;

    private final JdbcClient db;

    JdbcMachines(JdbcClient db) {
        this.db = db;
    }

    @Override
    public MachineRows read(String name) {
        var stages =
                db.sql(STAGES)
                        .param("machine", name)
                        .query((row, _) ->
                                new Stage(
                                        row.getString("state"),
                                        row.getBoolean("initial"),
                                        row.getBoolean("terminal")))
                        .list();
        var lines = db.sql(MOVES).param("machine", name).query(JdbcMachines::line).list();
        return new MachineRows(stages, lines);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("from_state"),
                row.getString("action"),
                row.getString("to_state"),
                Columns.texts(row, "roles"),
                Columns.texts(row, "guards"));
    }

    @Override
    public Reopening inForce(String region, Instant at) {
        return db.sql(REOPENING)
                .param("region", region)
                .param("at", Columns.of(at))
                .query((row, _) ->
                        new Reopening(
                                new Limit(
                                        row.getInt("amount"),
                                        LimitUnit.valueOf(row.getString("unit"))),
                                row.getInt("times")))
                .optional()
                .orElseThrow(
                        () -> new IllegalStateException("no reopen_rule for " + region + " " + at));
    }
}
