package io.linli.citizen.governance.jdbc;

import static io.linli.citizen.governance.cases.CaseReason.CASE_UNKNOWN;
import static io.linli.citizen.governance.cases.CaseReason.EXTERNAL_ID_TAKEN;

import io.linli.citizen.governance.cases.CaseCount;
import io.linli.citizen.governance.cases.CaseEvent;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseFilter;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.CaseKind;
import io.linli.citizen.governance.cases.CaseReach;
import io.linli.citizen.governance.cases.CaseState;
import io.linli.citizen.governance.cases.Cases;
import io.linli.citizen.governance.cases.Place;
import io.linli.citizen.governance.cases.Rating;
import io.linli.citizen.governance.clock.Level;
import io.linli.mesh.IfServed;
import io.linli.mesh.store.PageToken;
import java.sql.Types;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Cases in PostgreSQL.
@Component
@IfServed("governance")
final class JdbcCases implements Cases {
    private static final String INSERT =
            """
            INSERT INTO governance.case_file (
                region, id, region_name, code_system, category, category_name, title, description, partner_id,
                external_id, content_mark, reporter_id, reporter_name, reporter_phone, account_id, state,
                whistle_id, started_at, soon_at, due_at, stopped_at, version, events, created_at, updated_at,
                kind, category_kind, channel, anonymous, lng, lat, address, building, unit, grid, lane, photos, households,
                priority, secret, assignee_kind, assignee_id, assignee_name, reopened, closed_at, linked_to,
                split_from, main_id, came_from, shown, followed, followers, decision, decision_reason, decided_at)
            VALUES (
                :region, :id, :regionName, :codeSystem, :category, :categoryName, :title, :description, :partner,
                :externalId, :contentMark, :reporterId, :reporterName, :reporterPhone, :account, :state,
                :whistle, :started, :soon, :due, :stopped, :version, :events, :created, :updated,
                :kind, :categoryKind, :channel, :anonymous, :lng, :lat, :address, :building, :unit, :grid, :lane, :photos,
                :households, :priority, :secret, :assigneeKind, :assigneeId, :assigneeName, :reopened, :closedAt,
                :linked, :splitFrom, :main, :cameFrom, :shown, :followed, :followers, :decision, :decisionReason,
                :decidedAt)
            ON CONFLICT (partner_id, external_id) DO NOTHING
            """;
    private static final String INSERT_EVENT =
            """
            INSERT INTO governance.case_event
                (region, case_id, seq, type, actor, actor_role, at, note, state, shown, inner_only)
            VALUES (:region, :id, :seq, :type, :actor, :role, :at, :note, :state, :eventShown, :inner)
            """;
    private static final String FIND = "SELECT * FROM governance.case_file WHERE id = :id";
    private static final String FIND_FILED =
            "SELECT * FROM governance.case_file WHERE partner_id = :partner AND external_id = :externalId";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String LOCK_MANY =
            "SELECT * FROM governance.case_file WHERE id = ANY (:ids::uuid[]) ORDER BY id FOR UPDATE";
    private static final String WRITING = "SELECT set_config('linli.case', :id, true)";
    private static final String UPDATE =
            """
            UPDATE governance.case_file
               SET state = :state, whistle_id = :whistle, soon_at = :soon, due_at = :due, paused_at = :paused,
                   stopped_at = :stopped, escalated_to = :escalated, rating_score = :score,
                   rating_comment = :comment, rated_at = :rated, version = :version, events = :events,
                   updated_at = :updated, priority = :priority, secret = :secret, assignee_kind = :assigneeKind,
                   assignee_id = :assigneeId, assignee_name = :assigneeName, reopened = :reopened,
                   closed_at = :closedAt, main_id = :main, came_from = :cameFrom, shown = :shown,
                   followed = :followed, followers = :followers, decision = :decision,
                   decision_reason = :decisionReason, decided_at = :decidedAt
             WHERE region = :region AND id = :id
            """;

    /// One way there: every step changes the case and says so.
    private static final String STEP = "WITH kept AS (" + UPDATE + ")" + INSERT_EVENT;

    private static final String PAGE =
            """
               AND (:state = '' OR state = :state) AND (:kind = '' OR kind = :kind)
               AND created_at >= :from AND created_at < :until
               AND (created_at, id) < (:time, :id)
             ORDER BY created_at DESC, id DESC
             LIMIT :rows
            """;
    private static final String LINES =
            """
               AND (:kind = '' OR kind = :kind) AND created_at >= :from AND created_at < :until) c
              JOIN governance.case_event e ON e.region = c.region AND e.case_id = c.id
             LIMIT :most) line
            """;
    private static final String COUNT =
            """
            SELECT state, count(*) AS number,
                   count(*) FILTER (WHERE stopped_at IS NULL AND due_at < coalesce(paused_at, :now)) AS overdue,
                   count(*) FILTER (WHERE stopped_at IS NULL AND soon_at <= coalesce(paused_at, :now)
                                      AND due_at >= coalesce(paused_at, :now)) AS soon
              FROM governance.case_file
            """;
    private static final String EVENTS =
            "SELECT * FROM governance.case_event WHERE case_id = :case ORDER BY seq";

    private static final String MERGED =
            "SELECT * FROM governance.case_file WHERE main_id = :main ORDER BY id";
    private static final String CANDIDATES =
            """
            SELECT c.*
              FROM governance.case_file c,
                   (SELECT days, metres FROM governance.merge_rule
                     WHERE starts_with(:region, area) AND effective_from <= :filed
                     ORDER BY length(area) DESC, effective_from DESC
                     LIMIT 1) rule
             WHERE c.region = :region AND c.code_system = :codeSystem AND c.category_kind = :kind
               AND c.category = :category AND c.id <> :case
               AND c.state NOT IN ('CLOSED', 'CANCELLED', 'DUPLICATE')
               AND c.created_at BETWEEN :filed - make_interval(days => rule.days)
                                    AND :filed + make_interval(days => rule.days)
               AND ((:building <> '' AND c.building = :building)
                    OR governance.metres(c.lng, c.lat, :lng, :lat) <= rule.metres)
               AND (c.created_at, c.id) < (:time, :id)
             ORDER BY c.created_at DESC, c.id DESC
             LIMIT :rows
            """;

    private final JdbcClient db;

    JdbcCases(JdbcClient db) {
        this.db = db;
    }

    private record StateRow(CaseState state, long number, long overdue, long soon) {}

    @Override
    public CaseFile file(CaseFile fresh, CaseEvent... events) {
        var filing = fresh.filing();
        var kept =
                CaseColumns.cameIn(
                                CaseColumns.handled(changing(db.sql(INSERT), fresh), fresh), fresh)
                        .param("regionName", filing.community().name())
                        .param("codeSystem", filing.category().codeSystem())
                        .param("category", filing.category().code())
                        .param("categoryName", filing.category().name())
                        .param("title", filing.title())
                        .param("description", filing.description())
                        .param("partner", Columns.text(filing.partner()))
                        .param("externalId", filing.externalId())
                        .param("contentMark", filing.contentMark())
                        .param("reporterId", filing.reporter().id())
                        .param("reporterName", filing.reporter().name().base64())
                        .param("reporterPhone", filing.reporter().phone().base64())
                        .param("account", Columns.uuid(filing.account()))
                        .param("started", Columns.of(fresh.clock().started()))
                        .param("created", Columns.of(fresh.createdAt()))
                        .update();
        if (kept == 0) { // someone filed it at the same moment and has committed
            return findFiled(filing.partner().orElse(""), filing.externalId())
                    .orElseThrow(() -> EXTERNAL_ID_TAKEN.refuse("externalId", filing.externalId()));
        }
        for (var event : events) {
            write(fresh, event);
        }
        return fresh;
    }

    @Override
    public Optional<CaseFile> find(CaseId id) {
        return db.sql(FIND).param("id", id.value()).query(CaseRow::file).optional();
    }

    @Override
    public Optional<CaseFile> findFiled(String partner, String externalId) {
        return db.sql(FIND_FILED)
                .param("partner", partner)
                .param("externalId", externalId)
                .query(CaseRow::file)
                .optional();
    }

    @Override
    public CaseFile lock(CaseId id) {
        return db.sql(LOCK)
                .param("id", id.value())
                .query(CaseRow::file)
                .optional()
                .orElseThrow(() -> CASE_UNKNOWN.refuse("case", id));
    }

    @Override
    public List<CaseFile> lock(List<CaseId> ids) {
        return db.sql(LOCK_MANY)
                .param("ids", ids.stream().map(CaseId::toString).toArray(String[]::new))
                .query(CaseRow::file)
                .list();
    }

    @Override
    public void save(List<Noted> noted) {
        NotedCases.statement(db, noted).update();
    }

    @Override
    public void save(CaseFile after, CaseEvent event) {
        if (after.handling().secret()) {
            db.sql(WRITING).param("id", after.id().toString()).query((_, _) -> 0).single();
        }
        var step = CaseColumns.handled(changing(db.sql(STEP), after), after);
        happening(step, event)
                .param("paused", Columns.of(after.clock().paused()))
                .param("escalated", Columns.text(after.clock().level().map(Level::name)))
                .param("score", Columns.number(after.rating().map(Rating::score)))
                .param("comment", Columns.text(after.rating().map(Rating::comment)))
                .param("rated", Columns.of(after.rating().map(Rating::at)))
                .update();
    }

    private static StatementSpec changing(StatementSpec statement, CaseFile file) {
        return statement
                .param("region", file.filing().community().code())
                .param("id", file.id().value())
                .param("state", file.state().name())
                .param("whistle", Columns.uuid(file.whistle()))
                .param("soon", Columns.of(file.clock().soon()))
                .param("due", Columns.of(file.clock().due()))
                .param("stopped", Columns.of(file.clock().stopped()))
                .param("version", file.version())
                .param("events", file.events())
                .param("updated", Columns.of(file.updatedAt()));
    }

    private void write(CaseFile file, CaseEvent event) {
        happening(db.sql(INSERT_EVENT), event)
                .param("region", file.filing().community().code())
                .param("id", file.id().value())
                .param("state", event.state().name())
                .update();
    }

    private static StatementSpec happening(StatementSpec statement, CaseEvent event) {
        return statement
                .param("seq", event.seq())
                .param("type", event.type().name())
                .param("actor", event.actor().name())
                .param("role", event.actor().role())
                .param("at", Columns.of(event.at()))
                .param("note", event.note())
                .param("eventShown", Columns.text(NotedCases.shown(event)))
                .param("inner", NotedCases.isInner(event));
    }

    @Override
    public List<CaseFile> page(CaseReach reach, CaseFilter filter, PageToken after, int rows) {
        return Reaching.of(
                        db.sql("SELECT * FROM governance.case_file" + Reaching.where(reach) + PAGE),
                        reach)
                .param("state", filter.state().map(CaseState::name).orElse(""))
                .param("kind", filter.kind().map(CaseKind::name).orElse(""))
                .param("from", Columns.of(filter.from().orElse(Instant.EPOCH)))
                .param("until", Columns.of(filter.until().orElse(PageToken.START.time())))
                .param("time", Columns.of(after.time()))
                .param("id", after.id())
                .param("rows", rows)
                .query(CaseRow::file)
                .list();
    }

    @Override
    public long lines(CaseReach reach, CaseFilter filter, long most) {
        var which = "SELECT region, id FROM governance.case_file" + Reaching.where(reach);
        var lines = "SELECT count(*) FROM (SELECT 1 FROM (" + which + LINES;
        return Reaching.of(db.sql(lines), reach)
                .param("kind", filter.kind().map(CaseKind::name).orElse(""))
                .param("from", Columns.of(filter.from().orElse(Instant.EPOCH)))
                .param("until", Columns.of(filter.until().orElse(PageToken.START.time())))
                .param("most", most)
                .query(Long.class)
                .single();
    }

    @Override
    public CaseCount count(CaseReach reach, Instant now) {
        var rows =
                Reaching.of(db.sql(COUNT + Reaching.where(reach) + " GROUP BY state"), reach)
                        .param("now", Columns.of(now))
                        .query((row, _) ->
                                new StateRow(
                                        CaseState.valueOf(row.getString("state")),
                                        row.getLong("number"),
                                        row.getLong("overdue"),
                                        row.getLong("soon")))
                        .list();
        var byState = new EnumMap<CaseState, Long>(CaseState.class);
        rows.forEach(row -> byState.put(row.state(), row.number()));
        return new CaseCount(
                byState,
                rows.stream().mapToLong(StateRow::overdue).sum(),
                rows.stream().mapToLong(StateRow::soon).sum());
    }

    @Override
    public List<CaseEvent> events(CaseId id) {
        return db.sql(EVENTS).param("case", id.value()).query(CaseRow::event).list();
    }

    @Override
    public List<CaseFile> mergedInto(CaseId main) {
        return db.sql(MERGED).param("main", main.value()).query(CaseRow::file).list();
    }

    @Override
    public List<CaseFile> candidates(CaseFile file, PageToken after, int rows) {
        var filing = file.filing();
        var place = filing.intake().place();
        return db.sql(CANDIDATES)
                .param("region", filing.community().code())
                .param("codeSystem", filing.category().codeSystem())
                .param("kind", filing.category().kind().name())
                .param("category", filing.category().code())
                .param("case", file.id().value())
                .param("filed", Columns.of(file.createdAt()))
                .param("building", place.building())
                .param("lng", place.point().map(Place.Point::lng).orElse(null), Types.INTEGER)
                .param("lat", place.point().map(Place.Point::lat).orElse(null), Types.INTEGER)
                .param("time", Columns.of(after.time()))
                .param("id", after.id())
                .param("rows", rows)
                .query(CaseRow::file)
                .list();
    }
}
