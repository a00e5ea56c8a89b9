package io.linli.citizen.governance.jdbc;

import static io.linli.citizen.governance.exports.ExportReason.EXPORT_UNKNOWN;

import io.linli.citizen.governance.clock.Level;
import io.linli.citizen.governance.exports.Export;
import io.linli.citizen.governance.exports.Export.Decision;
import io.linli.citizen.governance.exports.Export.Person;
import io.linli.citizen.governance.exports.ExportId;
import io.linli.citizen.governance.exports.ExportScope;
import io.linli.citizen.governance.exports.ExportState;
import io.linli.citizen.governance.exports.Exports;
import io.linli.citizen.governance.exports.LedgerKind;
import io.linli.mesh.IfServed;
import io.linli.mesh.store.PageToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Exports in PostgreSQL.
@Component
@IfServed("governance")
final class JdbcExports implements Exports {
    private static final String INSERT =
            """
            INSERT INTO governance.export_request (
                region, id, ledger, from_at, until_at, purpose, line_count, applicant_id, applicant, tier,
                requested_at, state, note)
            VALUES (
                :region, :id, :ledger, :from, :until, :purpose, :lines, :applicantId, :applicant, :tier,
                :requested, :state, '')
            """;
    private static final String SELECT =
            """
            SELECT e.*, (SELECT count(*) FROM governance.export_download d
                          WHERE d.region = e.region AND d.export_id = e.id) AS downloads
              FROM governance.export_request e
            """;
    private static final String FIND = SELECT + " WHERE e.id = :id";
    private static final String LOCK = FIND + " FOR UPDATE OF e";
    private static final String DECIDE =
            """
            UPDATE governance.export_request
               SET state = :state, approver_id = :approverId, approver = :approver, decided_at = :decided, note = :note
             WHERE region = :region AND id = :id
            """;
    private static final String TAKEN =
            """
            INSERT INTO governance.export_download (region, export_id, number, at)
            VALUES (:region, :id, :number, :at)
            """;
    private static final String PAGE =
            SELECT
                    + """
                     WHERE e.region >= :region AND e.region < :beyond AND (e.requested_at, e.id) < (:time, :id)
                     ORDER BY e.requested_at DESC, e.id DESC
                     LIMIT :rows
                    """;

    private final JdbcClient db;

    JdbcExports(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void add(Export fresh) {
        db.sql(INSERT)
                .param("region", fresh.scope().region())
                .param("id", fresh.id().value())
                .param("ledger", fresh.scope().ledger().name())
                .param("from", Columns.of(fresh.scope().from()))
                .param("until", Columns.of(fresh.scope().until()))
                .param("purpose", fresh.purpose())
                .param("lines", fresh.lines())
                .param("applicantId", fresh.applicant().id())
                .param("applicant", fresh.applicant().name())
                .param("tier", fresh.tier().name())
                .param("requested", Columns.of(fresh.requestedAt()))
                .param("state", fresh.state().name())
                .update();
    }

    @Override
    public Optional<Export> find(ExportId id) {
        return db.sql(FIND).param("id", id.value()).query(JdbcExports::export).optional();
    }

    @Override
    public Export lock(ExportId id) {
        return db.sql(LOCK)
                .param("id", id.value())
                .query(JdbcExports::export)
                .optional()
                .orElseThrow(() -> EXPORT_UNKNOWN.refuse("export", id));
    }

    @Override
    public void save(Export after) {
        var decision = after.decision().orElseThrow();
        db.sql(DECIDE)
                .param("state", after.state().name())
                .param("approverId", decision.by().id())
                .param("approver", decision.by().name())
                .param("decided", Columns.of(decision.at()))
                .param("note", decision.note())
                .param("region", after.scope().region())
                .param("id", after.id().value())
                .update();
    }

    @Override
    public void taken(Export after, Instant at) {
        db.sql(TAKEN)
                .param("region", after.scope().region())
                .param("id", after.id().value())
                .param("number", after.downloads())
                .param("at", Columns.of(at))
                .update();
    }

    @Override
    public List<Export> page(String region, PageToken after, int rows) {
        return db.sql(PAGE)
                .param("region", region)
                .param("beyond", region + ":") // ':' follows '9'
                .param("time", Columns.of(after.time()))
                .param("id", after.id())
                .param("rows", rows)
                .query(JdbcExports::export)
                .list();
    }

    private static Export export(ResultSet row, int number) throws SQLException {
        var decided = Columns.maybeInstant(row, "decided_at");
        return new Export(
                new ExportId(Columns.uuid(row, "id")),
                new ExportScope(
                        row.getString("region"),
                        LedgerKind.valueOf(row.getString("ledger")),
                        Columns.maybeInstant(row, "from_at"),
                        Columns.maybeInstant(row, "until_at")),
                row.getString("purpose"),
                row.getLong("line_count"),
                new Person(row.getString("applicant_id"), row.getString("applicant")),
                Level.valueOf(row.getString("tier")),
                Columns.instant(row, "requested_at"),
                ExportState.valueOf(row.getString("state")),
                decided.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Decision(
                                        new Person(
                                                row.getString("approver_id"),
                                                row.getString("approver")),
                                        decided.get(),
                                        row.getString("note"))),
                row.getInt("downloads"));
    }
}
