package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.duty.Duties;
import io.linli.citizen.governance.duty.Duty;
import io.linli.citizen.governance.duty.DutyRole;
import io.linli.citizen.governance.duty.DutyScope;
import io.linli.citizen.governance.duty.ScopeKind;
import io.linli.mesh.IfServed;
import io.linli.mesh.store.PageToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Places and duties in PostgreSQL.
@Component
@IfServed("governance")
final class JdbcDuties implements Duties {
    private static final String PUT =
            """
            INSERT INTO governance.duty_scope (region, kind, code, name, grid, retired)
            VALUES (:region, :kind, :code, :name, :grid, :retired)
            ON CONFLICT (region, kind, code) DO UPDATE
               SET name = excluded.name, grid = excluded.grid, retired = excluded.retired
            """;
    private static final String LOCK =
            """
            SELECT * FROM governance.duty_scope
             WHERE region = :region AND kind = :kind AND code = :code
               FOR UPDATE
            """;
    private static final String FROM =
            """
            SELECT * FROM governance.duty
             WHERE region = :region AND scope_kind = :kind AND scope_code = :code AND role = :role
               AND (to_at IS NULL OR to_at > :at)
             ORDER BY from_at
            """;
    private static final String ADD =
            """
            INSERT INTO governance.duty
                (region, id, scope_kind, scope_code, role, person_id, person_name, deputy, from_at, to_at)
            VALUES (:region, :id, :kind, :code, :role, :personId, :personName, :deputy, :from, :until)
            """;
    private static final String FIND = "SELECT * FROM governance.duty WHERE id = :id FOR UPDATE";
    private static final String END =
            "UPDATE governance.duty SET to_at = :until WHERE region = :region AND id = :id";
    private static final String PAGE =
            """
            SELECT * FROM governance.duty
             WHERE region >= :region AND region < :beyond AND (from_at, id) < (:time, :id)
             ORDER BY from_at DESC, id DESC
             LIMIT :rows
            """;
    private static final String VACANCIES =
            """
            SELECT s.*
              FROM governance.duty_scope s
             WHERE s.region >= :region AND s.region < :beyond AND NOT s.retired
               AND (s.region, s.kind, s.code) > (:afterRegion, :afterKind, :afterCode)
               AND NOT EXISTS (
                   SELECT 1 FROM governance.duty d
                    WHERE d.region = s.region AND d.scope_kind = s.kind AND d.scope_code = s.code
                      AND d.role = s.kind || '_HEAD' AND NOT d.deputy
                      AND d.from_at <= :at AND (d.to_at IS NULL OR d.to_at > :at))
             ORDER BY s.region, s.kind, s.code
             LIMIT :rows
            """;

    private final JdbcClient db;

    JdbcDuties(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void put(DutyScope scope) {
        at(db.sql(PUT), scope.key())
                .param("name", scope.name())
                .param("grid", scope.grid())
                .param("retired", scope.retired())
                .update();
    }

    @Override
    public Optional<DutyScope> lock(DutyScope.Key key) {
        return at(db.sql(LOCK), key).query(JdbcDuties::scope).optional();
    }

    @Override
    public List<Duty> from(DutyScope.Key key, DutyRole role, Instant at) {
        return at(db.sql(FROM), key)
                .param("role", role.name())
                .param("at", Columns.of(at))
                .query(JdbcDuties::duty)
                .list();
    }

    @Override
    public void add(Duty duty) {
        at(db.sql(ADD), duty.scope())
                .param("id", duty.id())
                .param("role", duty.role().name())
                .param("personId", duty.personId())
                .param("personName", duty.personName())
                .param("deputy", duty.deputy())
                .param("from", Columns.of(duty.from()))
                .param("until", Columns.of(duty.until()))
                .update();
    }

    @Override
    public Optional<Duty> find(UUID id) {
        return db.sql(FIND).param("id", id).query(JdbcDuties::duty).optional();
    }

    @Override
    public void end(Duty ended) {
        db.sql(END)
                .param("region", ended.scope().region())
                .param("id", ended.id())
                .param("until", Columns.of(ended.until()))
                .update();
    }

    @Override
    public List<Duty> page(String region, PageToken after, int rows) {
        return below(db.sql(PAGE), region)
                .param("time", Columns.of(after.time()))
                .param("id", after.id())
                .param("rows", rows)
                .query(JdbcDuties::duty)
                .list();
    }

    @Override
    public List<DutyScope> vacancies(
            String region, Optional<DutyScope.Key> after, int rows, Instant at) {
        return below(db.sql(VACANCIES), region)
                .param("afterRegion", after.map(DutyScope.Key::region).orElse(""))
                .param("afterKind", after.map(key -> key.kind().name()).orElse(""))
                .param("afterCode", after.map(DutyScope.Key::code).orElse(""))
                .param("rows", rows)
                .param("at", Columns.of(at))
                .query(JdbcDuties::scope)
                .list();
    }

    private static StatementSpec at(StatementSpec statement, DutyScope.Key key) {
        return statement
                .param("region", key.region())
                .param("kind", key.kind().name())
                .param("code", key.code());
    }

    private static StatementSpec below(StatementSpec statement, String region) {
        return statement.param("region", region).param("beyond", region + ":"); // ':' follows '9'
    }

    private static DutyScope scope(ResultSet row, int number) throws SQLException {
        return new DutyScope(
                new DutyScope.Key(
                        row.getString("region"),
                        ScopeKind.valueOf(row.getString("kind")),
                        row.getString("code")),
                row.getString("name"),
                row.getString("grid"),
                row.getBoolean("retired"));
    }

    private static Duty duty(ResultSet row, int number) throws SQLException {
        return new Duty(
                Columns.uuid(row, "id"),
                new DutyScope.Key(
                        row.getString("region"),
                        ScopeKind.valueOf(row.getString("scope_kind")),
                        row.getString("scope_code")),
                DutyRole.valueOf(row.getString("role")),
                row.getString("person_id"),
                row.getString("person_name"),
                row.getBoolean("deputy"),
                Columns.instant(row, "from_at"),
                Columns.maybeInstant(row, "to_at"));
    }
}
