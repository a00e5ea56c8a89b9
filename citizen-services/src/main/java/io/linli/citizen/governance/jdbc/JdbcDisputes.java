package io.linli.citizen.governance.jdbc;

import static io.linli.citizen.governance.disputes.DisputeReason.DISPUTE_UNKNOWN;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.clock.Level;
import io.linli.citizen.governance.disputes.Agreement;
import io.linli.citizen.governance.disputes.Dispute;
import io.linli.citizen.governance.disputes.DisputeCount;
import io.linli.citizen.governance.disputes.DisputeEvent;
import io.linli.citizen.governance.disputes.DisputeFilter;
import io.linli.citizen.governance.disputes.DisputeId;
import io.linli.citizen.governance.disputes.DisputeReport;
import io.linli.citizen.governance.disputes.DisputeState;
import io.linli.citizen.governance.disputes.Disputes;
import io.linli.citizen.governance.disputes.Mediator;
import io.linli.mesh.IfServed;
import io.linli.mesh.store.PageToken;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Disputes in PostgreSQL.
@Component
@IfServed("governance")
final class JdbcDisputes implements Disputes {
    private static final String INSERT =
            """
            INSERT INTO governance.dispute (
                region, id, case_id, type, level, title, facts, strike_tier, state, instance, mediator_kind,
                mediator_id, mediator_name, handlers, agreement_form, agreement_terms, agreement_at, started_at,
                soon_at, due_at, paused_at, stopped_at, escalated_to, reopened, round_at, version, events,
                listed_at, updated_at)
            VALUES (
                :region, :id, :case, :type, :level, :title, :facts, :tier, :state, :instance, :mediatorKind,
                :mediatorId, :mediatorName, :handlers, :form, :terms, :agreed, :started,
                :soon, :due, :paused, :stopped, :escalated, :reopened, :round, :version, :events,
                :listed, :updated)
            """;
    private static final String UPDATE =
            """
            UPDATE governance.dispute
               SET state = :state, instance = :instance, mediator_kind = :mediatorKind, mediator_id = :mediatorId,
                   mediator_name = :mediatorName, handlers = :handlers, agreement_form = :form,
                   agreement_terms = :terms, agreement_at = :agreed, soon_at = :soon, due_at = :due,
                   paused_at = :paused, stopped_at = :stopped, escalated_to = :escalated, reopened = :reopened,
                   round_at = :round, version = :version, events = :events, updated_at = :updated
             WHERE region = :region AND id = :id
            """;
    private static final String INSERT_PARTY =
            """
            INSERT INTO governance.dispute_party (region, dispute_id, number, name, phone, part, confirmed)
            VALUES (:region, :dispute, :number, :name, :phone, :part, :confirmed)
            """;
    private static final String CONFIRM =
            """
            UPDATE governance.dispute_party SET confirmed = :confirmed
             WHERE region = :region AND dispute_id = :dispute AND number = :number
            """;
    private static final String INSERT_MEDIATION =
            """
            INSERT INTO governance.dispute_mediation
                (region, dispute_id, number, id, held_at, place, mediator, minutes, recorded_at)
            VALUES (:region, :dispute, :number, :id, :held, :place, :mediator, :minutes, :recorded)
            """;
    private static final String INSERT_EVIDENCE =
            """
            INSERT INTO governance.dispute_evidence (region, dispute_id, number, kind, reference, recorded_at)
            VALUES (:region, :dispute, :number, :kind, :reference, :recorded)
            """;
    private static final String INSERT_EVENT =
            """
            INSERT INTO governance.dispute_event (region, dispute_id, seq, type, state, actor, actor_role, at, note)
            VALUES (:region, :dispute, :seq, :type, :state, :actor, :role, :at, :note)
            """;
    private static final String FIND = "SELECT * FROM governance.dispute WHERE id = :id";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String WHICH =
            """
             WHERE d.region >= :region AND d.region < :beyond
               AND (:state = '' OR d.state = :state) AND (:type = '' OR d.type = :type)
               AND (:level = 0 OR d.level = :level)
               AND (NOT :open OR d.state <> 'STRUCK')
               AND (:overdue::timestamptz IS NULL OR (d.state <> 'STRUCK'
                    AND d.due_at < coalesce(d.paused_at, :overdue::timestamptz)))
               AND (:case::uuid IS NULL OR d.case_id = :case::uuid)
               AND (:mediator = '' OR d.mediator_id = :mediator)
               AND d.listed_at >= :from AND d.listed_at < :until
            """;
    private static final String PAGE =
            "SELECT d.* FROM governance.dispute d"
                    + WHICH
                    + """
                       AND (d.listed_at, d.id) < (:time, :id)
                     ORDER BY d.listed_at DESC, d.id DESC
                     LIMIT :rows
                    """;
    private static final String LINES =
            """
            SELECT count(*) FROM (
                SELECT 1 FROM governance.dispute d
                  JOIN governance.dispute_event e ON e.region = d.region AND e.dispute_id = d.id
            """
                    + WHICH
                    + " LIMIT :most) line";
    private static final String COUNT =
            """
            SELECT state, count(*) AS number,
                   count(*) FILTER (WHERE state <> 'STRUCK' AND due_at < coalesce(paused_at, :now)) AS overdue
              FROM governance.dispute
             WHERE region >= :region AND region < :beyond
             GROUP BY state
            """;

    /// Whether one stood on the list at a time is told by the last strike or return before it.
    private static final String REPORT =
            """
            SELECT count(*) FILTER (WHERE d.listed_at >= :from) AS listed,
                   count(*) FILTER (WHERE stood.open) AS unstruck,
                   count(*) FILTER (WHERE stood.open AND d.due_at < coalesce(d.paused_at, :asOf)) AS overdue,
                   (SELECT count(*) FROM governance.dispute_event e
                     WHERE e.region >= :region AND e.region < :beyond AND e.type = 'STRUCK'
                       AND e.at >= :from AND e.at < :until) AS struck
              FROM governance.dispute d
             CROSS JOIN LATERAL (
                   SELECT coalesce((SELECT e.type = 'REOPENED' FROM governance.dispute_event e
                                     WHERE e.region = d.region AND e.dispute_id = d.id
                                       AND e.type IN ('STRUCK', 'REOPENED') AND e.at < :until
                                     ORDER BY e.seq DESC LIMIT 1), true) AS open) stood
             WHERE d.region >= :region AND d.region < :beyond AND d.listed_at < :until
            """;

    private static final String EVENTS =
            "SELECT * FROM governance.dispute_event WHERE dispute_id = :id AND region = :region ORDER BY seq";
    private static final String REGION = "SELECT region FROM governance.dispute WHERE id = :id";
    private static final String BELONGS =
            " WHERE (region, dispute_id) IN (SELECT region, id FROM governance.dispute WHERE id IN (:ids))"
                    + " ORDER BY number";

    private final JdbcClient db;

    JdbcDisputes(JdbcClient db) {
        this.db = db;
    }

    private record StateRow(DisputeState state, long number, long overdue) {}

    @Override
    public void add(Dispute fresh, DisputeEvent first) {
        var matter = fresh.matter();
        changing(db.sql(INSERT), fresh)
                .param("case", Columns.uuid(matter.caseId().map(CaseId::value)))
                .param("type", matter.type().name())
                .param("level", matter.level())
                .param("title", matter.title())
                .param("facts", matter.facts())
                .param("tier", fresh.strikeTier().name())
                .param("started", Columns.of(fresh.clock().started()))
                .param("listed", Columns.of(fresh.listedAt()))
                .update();
        for (var party : matter.parties()) {
            part(db.sql(INSERT_PARTY), fresh, party.number())
                    .param("name", party.name().base64())
                    .param("phone", party.phone().base64())
                    .param("part", party.part())
                    .param("confirmed", party.confirmed())
                    .update();
        }
        write(fresh, first);
    }

    @Override
    public Optional<Dispute> find(DisputeId id) {
        return whole(db.sql(FIND).param("id", id.value())).stream().findFirst();
    }

    @Override
    public Dispute lock(DisputeId id) {
        return whole(db.sql(LOCK).param("id", id.value())).stream()
                .findFirst()
                .orElseThrow(() -> DISPUTE_UNKNOWN.refuse("dispute", id));
    }

    @Override
    public void save(Dispute before, Dispute after, DisputeEvent event) {
        changing(db.sql(UPDATE), after).update();
        var parties = after.matter().parties();
        for (var place = 0; place < parties.size(); place++) {
            if (!parties.get(place).equals(before.matter().parties().get(place))) {
                part(db.sql(CONFIRM), after, parties.get(place).number())
                        .param("confirmed", parties.get(place).confirmed())
                        .update();
            }
        }
        var attempts = after.progress().mediations();
        for (var place = before.progress().mediations().size(); place < attempts.size(); place++) {
            var attempt = attempts.get(place);
            part(db.sql(INSERT_MEDIATION), after, place + 1)
                    .param("id", attempt.id())
                    .param("held", Columns.of(attempt.held()))
                    .param("place", attempt.place())
                    .param("mediator", attempt.mediator())
                    .param("minutes", attempt.minutes().base64())
                    .param("recorded", Columns.of(attempt.recorded()))
                    .update();
        }
        var proofs = after.progress().evidence();
        for (var place = before.progress().evidence().size(); place < proofs.size(); place++) {
            part(db.sql(INSERT_EVIDENCE), after, place + 1)
                    .param("kind", proofs.get(place).kind().name())
                    .param("reference", proofs.get(place).reference())
                    .param("recorded", Columns.of(proofs.get(place).recorded()))
                    .update();
        }
        write(after, event);
    }

    private static StatementSpec part(StatementSpec statement, Dispute of, int number) {
        return statement
                .param("region", of.matter().region())
                .param("dispute", of.id().value())
                .param("number", number);
    }

    private static StatementSpec changing(StatementSpec statement, Dispute dispute) {
        var made = dispute.progress();
        return statement
                .param("region", dispute.matter().region())
                .param("id", dispute.id().value())
                .param("state", dispute.state().name())
                .param("instance", Columns.text(made.instance().map(Enum::name)))
                .param("mediatorKind", Columns.text(made.mediator().map(one -> one.kind().name())))
                .param("mediatorId", Columns.text(made.mediator().map(Mediator::id)))
                .param("mediatorName", Columns.text(made.mediator().map(Mediator::name)))
                .param("handlers", made.handlers().stream().sorted().toArray(String[]::new))
                .param("form", Columns.text(made.agreement().map(one -> one.form().name())))
                .param("terms", Columns.text(made.agreement().map(one -> one.terms().base64())))
                .param("agreed", Columns.of(made.agreement().map(Agreement::effective)))
                .param("soon", Columns.of(dispute.clock().soon()))
                .param("due", Columns.of(dispute.clock().due()))
                .param("paused", Columns.of(dispute.clock().paused()))
                .param("stopped", Columns.of(dispute.clock().stopped()))
                .param("escalated", Columns.text(dispute.clock().level().map(Level::name)))
                .param("reopened", made.reopened())
                .param("round", Columns.of(made.round()))
                .param("version", dispute.version())
                .param("events", dispute.events())
                .param("updated", Columns.of(dispute.updatedAt()));
    }

    private void write(Dispute dispute, DisputeEvent event) {
        db.sql(INSERT_EVENT)
                .param("region", dispute.matter().region())
                .param("dispute", dispute.id().value())
                .param("seq", event.seq())
                .param("type", event.type().name())
                .param("state", event.state().name())
                .param("actor", event.actor().name())
                .param("role", event.actor().role())
                .param("at", Columns.of(event.at()))
                .param("note", event.note())
                .update();
    }

    @Override
    public List<Dispute> page(String region, DisputeFilter filter, PageToken after, int rows) {
        return whole(
                which(db.sql(PAGE), region, filter)
                        .param("time", Columns.of(after.time()))
                        .param("id", after.id())
                        .param("rows", rows));
    }

    @Override
    public long lines(String region, DisputeFilter filter, long most) {
        return which(db.sql(LINES), region, filter).param("most", most).query(Long.class).single();
    }

    private static StatementSpec which(
            StatementSpec statement, String region, DisputeFilter filter) {
        return reaching(statement, region)
                .param("state", filter.state().map(DisputeState::name).orElse(""))
                .param("type", filter.type().map(Enum::name).orElse(""))
                .param("level", filter.level())
                .param("open", filter.open())
                .param("overdue", Columns.of(filter.overdueAt()))
                .param("case", Columns.uuid(filter.caseId().map(CaseId::value)))
                .param("mediator", filter.mediator())
                .param("from", Columns.of(filter.from().orElse(Instant.EPOCH)))
                .param("until", Columns.of(filter.until().orElse(PageToken.START.time())));
    }

    private static StatementSpec reaching(StatementSpec statement, String region) {
        return statement.param("region", region).param("beyond", region + ":"); // ':' follows '9'
    }

    @Override
    public DisputeCount count(String region, Instant now) {
        var rows =
                reaching(db.sql(COUNT), region)
                        .param("now", Columns.of(now))
                        .query((row, _) ->
                                new StateRow(
                                        DisputeState.valueOf(row.getString("state")),
                                        row.getLong("number"),
                                        row.getLong("overdue")))
                        .list();
        var byState = new EnumMap<DisputeState, Long>(DisputeState.class);
        rows.forEach(row -> byState.put(row.state(), row.number()));
        return new DisputeCount(byState, rows.stream().mapToLong(StateRow::overdue).sum());
    }

    @Override
    public DisputeReport report(String region, Instant from, Instant until, Instant asOf) {
        return reaching(db.sql(REPORT), region)
                .param("from", Columns.of(from))
                .param("until", Columns.of(until))
                .param("asOf", Columns.of(asOf))
                .query((row, _) ->
                        new DisputeReport(
                                row.getLong("listed"),
                                row.getLong("struck"),
                                row.getLong("unstruck"),
                                row.getLong("overdue")))
                .single();
    }

    @Override
    public List<DisputeEvent> events(DisputeId id) {
        return db.sql(REGION)
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(region ->
                        db.sql(EVENTS)
                                .param("id", id.value())
                                .param("region", region)
                                .query(DisputeRow::event)
                                .list())
                .orElse(List.of());
    }

    /// A page costs four statements, however many disputes it has.
    private List<Dispute> whole(StatementSpec found) {
        var rows = found.query(DisputeRow::bare).list();
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(DisputeRow.Bare::id).toList();
        var parties = parts("dispute_party", ids, DisputeRow::party);
        var mediations = parts("dispute_mediation", ids, DisputeRow::mediation);
        var evidence = parts("dispute_evidence", ids, DisputeRow::evidence);
        return rows.stream()
                .map(row ->
                        row.whole()
                                .apply(
                                        new DisputeRow.Parts(
                                                parties.getOrDefault(row.id(), List.of()),
                                                mediations.getOrDefault(row.id(), List.of()),
                                                evidence.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    private <T> Map<UUID, List<T>> parts(
            String table, List<UUID> ids, RowMapper<DisputeRow.Of<T>> mapper) {
        return db
                .sql("SELECT * FROM governance." + table + BELONGS)
                .param("ids", ids)
                .query(mapper)
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                DisputeRow.Of::dispute,
                                Collectors.mapping(DisputeRow.Of::thing, Collectors.toList())));
    }
}
