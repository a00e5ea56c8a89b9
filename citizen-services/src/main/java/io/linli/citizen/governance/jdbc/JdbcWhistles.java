package io.linli.citizen.governance.jdbc;

import static io.linli.citizen.governance.whistle.WhistleReason.WHISTLE_UNKNOWN;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.whistle.Answer;
import io.linli.citizen.governance.whistle.Called;
import io.linli.citizen.governance.whistle.Closing;
import io.linli.citizen.governance.whistle.Escalation;
import io.linli.citizen.governance.whistle.Fact;
import io.linli.citizen.governance.whistle.Whistle;
import io.linli.citizen.governance.whistle.WhistleId;
import io.linli.citizen.governance.whistle.WhistleType;
import io.linli.citizen.governance.whistle.Whistles;
import io.linli.mesh.IfServed;
import io.linli.mesh.store.PageToken;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whistles in PostgreSQL.
@Component
@IfServed("governance")
final class JdbcWhistles implements Whistles {
    private static final String INSERT =
            """
            INSERT INTO governance.whistle (region, id, case_id, street, type, title, orgs, blown_at, version)
            VALUES (:region, :id, :case, :street, :type, :title, :orgs, :blown, :version)
            """;
    private static final String INSERT_DEPARTMENT =
            """
            INSERT INTO governance.whistle_department (whistle_id, place, org, name, ack_due_at, arrive_due_at)
            VALUES (:whistle, :place, :org, :name, :ackDue, :arriveDue)
            """;
    private static final String INSERT_ESCALATION =
            """
            INSERT INTO governance.whistle_escalation (whistle_id, org, missed, level, at)
            VALUES (:whistle, :org, :missed, :level, :at)
            ON CONFLICT (whistle_id, org, missed) DO NOTHING
            """;
    private static final String FIND = "SELECT * FROM governance.whistle WHERE id = :id";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String UPDATE =
            """
            UPDATE governance.whistle
               SET closed_at = :closed, score = :score, close_note = :note, version = :version
             WHERE region = :region AND id = :id
            """;
    private static final String UPDATE_DEPARTMENT =
            """
            UPDATE governance.whistle_department
               SET ack_at = :acked, refused = :refused, answered_at = :answered, reason = :reason,
                   arrive_at = :arrived, done_at = :done, done_note = :note
             WHERE whistle_id = :whistle AND org = :org
            """;
    private static final String SOUNDS =
            """
            SELECT EXISTS (SELECT 1 FROM governance.whistle
                            WHERE case_id = :case AND type = :type AND closed_at IS NULL)
            """;
    private static final String PAGE =
            """
            SELECT * FROM governance.whistle
             WHERE region >= :region AND region < :beyond
               AND (:case::uuid IS NULL OR case_id = :case::uuid) AND (blown_at, id) < (:time, :id)
             ORDER BY blown_at DESC, id DESC
             LIMIT :rows
            """;
    private static final String DEPARTMENTS =
            "SELECT * FROM governance.whistle_department WHERE whistle_id IN (:whistles) ORDER BY place";
    private static final String ESCALATIONS =
            "SELECT * FROM governance.whistle_escalation WHERE whistle_id IN (:whistles) ORDER BY at, missed, org";

    private final JdbcClient db;

    JdbcWhistles(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void add(Whistle fresh) {
        db.sql(INSERT)
                .param("region", fresh.region())
                .param("id", fresh.id().value())
                .param("case", fresh.caseId().value())
                .param("street", fresh.street())
                .param("type", fresh.type().name())
                .param("title", fresh.title())
                .param(
                        "orgs",
                        fresh.departments().stream()
                                .map(called -> called.org().value())
                                .toArray(String[]::new))
                .param("blown", Columns.of(fresh.blownAt()))
                .param("version", fresh.version())
                .update();
        for (var place = 0; place < fresh.departments().size(); place++) {
            var called = fresh.departments().get(place);
            db.sql(INSERT_DEPARTMENT)
                    .param("whistle", fresh.id().value())
                    .param("place", place + 1)
                    .param("org", called.org().value())
                    .param("name", called.name())
                    .param("ackDue", Columns.of(called.ackDue()))
                    .param("arriveDue", Columns.of(called.arriveDue()))
                    .update();
        }
    }

    @Override
    public Optional<Whistle> find(WhistleId id) {
        return whole(db.sql(FIND).param("id", id.value()).query(WhistleRow::of).list()).stream()
                .findFirst();
    }

    @Override
    public Whistle lock(WhistleId id) {
        return whole(db.sql(LOCK).param("id", id.value()).query(WhistleRow::of).list()).stream()
                .findFirst()
                .orElseThrow(() -> WHISTLE_UNKNOWN.refuse("whistle", id));
    }

    @Override
    public void save(Whistle after) {
        db.sql(UPDATE)
                .param("closed", Columns.of(after.closing().map(Closing::at)))
                .param("score", after.closing().map(Closing::score).orElse(null))
                .param("note", after.closing().map(Closing::note).orElse(null))
                .param("version", after.version())
                .param("region", after.region())
                .param("id", after.id().value())
                .update();
        after.departments().forEach(called -> save(after.id(), called));
        after.escalations().forEach(told -> save(after.id(), told));
    }

    private void save(WhistleId id, Called called) {
        db.sql(UPDATE_DEPARTMENT)
                .param("acked", Columns.of(called.acked()))
                .param("refused", called.answer().map(Answer::refused).orElse(null))
                .param("answered", Columns.of(called.answer().map(Answer::at)))
                .param("reason", called.answer().map(Answer::reason).orElse(null))
                .param("arrived", Columns.of(called.arrived()))
                .param("done", Columns.of(called.doneAt()))
                .param("note", called.done().map(Fact.Done::note).orElse(null))
                .param("whistle", id.value())
                .param("org", called.org().value())
                .update();
    }

    private void save(WhistleId id, Escalation told) {
        db.sql(INSERT_ESCALATION)
                .param("whistle", id.value())
                .param("org", told.org().value())
                .param("missed", told.missed().name())
                .param("level", told.missed().level())
                .param("at", Columns.of(told.at()))
                .update();
    }

    @Override
    public boolean sounds(CaseId caseId, WhistleType type) {
        return db.sql(SOUNDS)
                .param("case", caseId.value())
                .param("type", type.name())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Whistle> page(String region, Optional<CaseId> caseId, PageToken after, int rows) {
        return whole(
                db.sql(PAGE)
                        .param("region", region)
                        .param("beyond", region + ":") // ':' follows '9'
                        .param("case", caseId.map(CaseId::value).orElse(null))
                        .param("time", Columns.of(after.time()))
                        .param("id", after.id())
                        .param("rows", rows)
                        .query(WhistleRow::of)
                        .list());
    }

    /// A page costs three statements, however many whistles it has.
    private List<Whistle> whole(List<WhistleRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rows.stream().map(WhistleRow::id).toList();
        var departments =
                db
                        .sql(DEPARTMENTS)
                        .param("whistles", ids)
                        .query(WhistleRow::department)
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        WhistleRow.DepartmentOf::whistle,
                                        WhistleRow.departments()));
        var escalations =
                db
                        .sql(ESCALATIONS)
                        .param("whistles", ids)
                        .query(WhistleRow::escalation)
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        WhistleRow.EscalationOf::whistle,
                                        WhistleRow.escalations()));
        return rows.stream()
                .map(row ->
                        row.with(
                                departments.get(row.id()),
                                escalations.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
