package io.linli.citizen.governance.jdbc;

import static io.linli.citizen.governance.whistle.WhistleReason.WHISTLE_UNKNOWN;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.whistle.Closing;
import io.linli.citizen.governance.whistle.Escalation;
import io.linli.citizen.governance.whistle.Whistle;
import io.linli.citizen.governance.whistle.WhistleEvent;
import io.linli.citizen.governance.whistle.WhistleId;
import io.linli.citizen.governance.whistle.WhistleType;
import io.linli.citizen.governance.whistle.Whistles;
import io.linli.mesh.IfServed;
import io.linli.mesh.store.PageToken;
import java.time.Instant;
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
            INSERT INTO governance.whistle (region, id, case_id, street, type, title, orgs, blown_at, version,
                                            duty_leader, pre_whistle)
            VALUES (:region, :id, :case, :street, :type, :title, :orgs, :blown, :version, :leader, :asked::uuid)
            """;
    private static final String INSERT_ESCALATION =
            """
            INSERT INTO governance.whistle_escalation (whistle_id, org, missed, level, at)
            VALUES (:whistle, :org, :missed, :level, :at)
            ON CONFLICT (whistle_id, org, missed, level) DO NOTHING
            """;
    private static final String FIND = "SELECT * FROM governance.whistle WHERE id = :id";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String UPDATE =
            """
            UPDATE governance.whistle
               SET closed_at = :closed, score = :score, close_note = :note, version = :version, orgs = :orgs,
                   raised_at = :raised, waits_for = :waits
             WHERE region = :region AND id = :id
            """;
    private static final String NEXT_ORDER =
            "UPDATE governance.whistle SET orders = orders + 1 WHERE id = :id RETURNING orders";
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
            """;
    private static final String OPEN = " AND closed_at IS NULL";
    private static final String WAITING =
            " AND cardinality(waits_for) > 0 AND :wait = ANY (waits_for)";
    private static final String NEWEST = " ORDER BY blown_at DESC, id DESC LIMIT :rows";
    private static final String BLOWN =
            """
            SELECT * FROM governance.whistle
             WHERE region >= :region AND region < :beyond AND (blown_at, id) < (:time, :id)
               AND blown_at >= :from AND blown_at < :before
            """;
    private static final String EVENTS =
            """
            SELECT * FROM governance.whistle_event
             WHERE whistle_id = :id AND seq > :after
             ORDER BY seq
             LIMIT :rows
            """;
    private static final String DEPARTMENTS =
            "SELECT * FROM governance.whistle_department WHERE whistle_id IN (:whistles)";
    private static final String ESCALATIONS =
            "SELECT * FROM governance.whistle_escalation WHERE whistle_id IN (:whistles) ORDER BY at, missed, org, level";
    private static final Instant EARLIEST = Instant.EPOCH;

    private final JdbcClient db;

    JdbcWhistles(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void add(Whistle fresh, List<WhistleEvent> events) {
        db.sql(INSERT)
                .param("region", fresh.region())
                .param("id", fresh.id().value())
                .param("case", fresh.caseId().value())
                .param("street", fresh.street())
                .param("type", fresh.type().name())
                .param("title", fresh.title())
                .param("orgs", orgs(fresh))
                .param("blown", Columns.of(fresh.blownAt()))
                .param("version", fresh.version())
                .param("leader", fresh.origin().dutyLeader())
                .param("asked", Columns.uuid(fresh.origin().asked()))
                .update();
        fresh.departments().forEach(called -> CalledRow.keep(db, fresh, called));
        events.forEach(event -> WhistleEventRow.add(db, fresh, event));
    }

    private static String[] orgs(Whistle whistle) {
        return whistle.departments().stream()
                .map(called -> called.org().value())
                .toArray(String[]::new);
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
    public void save(Whistle after, List<WhistleEvent> events) {
        db.sql(UPDATE)
                .param("closed", Columns.of(after.closing().map(Closing::at)))
                .param("score", Columns.number(after.closing().map(Closing::score)))
                .param("note", Columns.text(after.closing().map(Closing::note)))
                .param("version", after.version())
                .param("orgs", orgs(after))
                .param("raised", Columns.of(after.raised()))
                .param("waits", after.waitsFor().stream().map(Enum::name).toArray(String[]::new))
                .param("region", after.region())
                .param("id", after.id().value())
                .update();
        after.departments().forEach(called -> CalledRow.keep(db, after, called));
        after.escalations().forEach(told -> save(after.id(), told));
        events.forEach(event -> WhistleEventRow.add(db, after, event));
    }

    private void save(WhistleId id, Escalation told) {
        db.sql(INSERT_ESCALATION)
                .param("whistle", id.value())
                .param("org", told.org().value())
                .param("missed", told.missed().name())
                .param("level", told.level())
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
    public long nextOrder(WhistleId id) {
        return db.sql(NEXT_ORDER).param("id", id.value()).query(Long.class).single();
    }

    @Override
    public List<Whistle> page(Filter filter, PageToken after, int rows) {
        var sql =
                PAGE
                        + (filter.openOnly() ? OPEN : "")
                        + (filter.waitsFor().isPresent() ? WAITING : "")
                        + NEWEST;
        return whole(
                db.sql(sql)
                        .param("region", filter.region())
                        .param("beyond", filter.region() + ":") // ':' follows '9'
                        .param("case", Columns.uuid(filter.caseId().map(CaseId::value)))
                        .param("wait", filter.waitsFor().map(Enum::name).orElse(""))
                        .param("time", Columns.of(after.time()))
                        .param("id", after.id())
                        .param("rows", rows)
                        .query(WhistleRow::of)
                        .list());
    }

    @Override
    public List<WhistleEvent.Numbered> events(WhistleId id, long after, int rows) {
        return db.sql(EVENTS)
                .param("id", id.value())
                .param("after", after)
                .param("rows", rows)
                .query(WhistleEventRow::of)
                .list();
    }

    @Override
    public List<Whistle> blown(
            String region,
            Optional<Instant> from,
            Optional<Instant> before,
            PageToken after,
            int rows) {
        return whole(
                db.sql(BLOWN + NEWEST)
                        .param("region", region)
                        .param("beyond", region + ":")
                        .param("from", Columns.of(from.orElse(EARLIEST)))
                        .param("before", Columns.of(before.orElse(PageToken.START.time())))
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
