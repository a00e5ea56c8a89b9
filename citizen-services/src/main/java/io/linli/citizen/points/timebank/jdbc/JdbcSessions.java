package io.linli.citizen.points.timebank.jdbc;

import static io.linli.citizen.points.timebank.TimebankReason.SESSION_UNKNOWN;

import io.linli.citizen.points.timebank.HalfHours;
import io.linli.citizen.points.timebank.Hand;
import io.linli.citizen.points.timebank.MemberId;
import io.linli.citizen.points.timebank.Part;
import io.linli.citizen.points.timebank.Session;
import io.linli.citizen.points.timebank.SessionAction;
import io.linli.citizen.points.timebank.SessionEvent;
import io.linli.citizen.points.timebank.SessionFilter;
import io.linli.citizen.points.timebank.SessionId;
import io.linli.citizen.points.timebank.SessionState;
import io.linli.citizen.points.timebank.Sessions;
import io.linli.mesh.IfServed;
import io.linli.mesh.store.PageToken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Sessions in PostgreSQL.
@Component
@IfServed("points")
final class JdbcSessions implements Sessions {
    private static final String INSERT =
            """
            INSERT INTO points.timebank_session (
                region, id, requester_id, requester_partner, provider_id, provider_partner, kind, place, content,
                starts_at, ends_at, planned, payer, state, hold_id, in_at, out_at, by_requester, by_provider, rendered,
                paid, honour, served_on, rating, due_at, version, requested_at, updated_at)
            VALUES (
                :region, :id, :requester, :requesterPartner, :provider, :providerPartner, :kind, :place, :content,
                :starts, :ends, :planned, :payer, :state, :hold, :in, :out, :byRequester, :byProvider, :rendered,
                :paid, :honour, :day, :rating, :due, :version, :requested, :updated)
            """;
    private static final String UPDATE =
            """
            UPDATE points.timebank_session
               SET provider_id = :provider, provider_partner = :providerPartner, state = :state, hold_id = :hold,
                   in_at = :in, out_at = :out, by_requester = :byRequester, by_provider = :byProvider,
                   rendered = :rendered, paid = :paid, honour = :honour, served_on = :day, rating = :rating,
                   due_at = :due, version = :version, updated_at = :updated
             WHERE id = :id
            """;
    private static final String INSERT_EVENT =
            """
            INSERT INTO points.timebank_session_event (session_id, seq, action, state, part, actor, at, note)
            VALUES (:session, :seq, :action, :state, :part, :actor, :at, :note)
            """;
    private static final String FIND = "SELECT * FROM points.timebank_session WHERE id = :id";
    private static final String LOCK = FIND + " FOR NO KEY UPDATE";
    private static final String PAGE =
            """
            SELECT * FROM points.timebank_session
             WHERE region >= :region AND region < :beyond
               AND (:partner = '' OR requester_partner = :partner OR provider_partner = :partner)
               AND (:state = '' OR state = :state)
               AND (:member::uuid IS NULL OR requester_id = :member::uuid OR provider_id = :member::uuid)
               AND (requested_at, id) < (:time, :id)
             ORDER BY requested_at DESC, id DESC
             LIMIT :rows
            """;
    private static final String EVENTS =
            "SELECT * FROM points.timebank_session_event WHERE session_id = :id ORDER BY seq";

    private static final String PROMISED =
            """
            SELECT EXISTS (
                SELECT 1 FROM points.timebank_session
                 WHERE provider_id = :volunteer AND id <> :except AND state IN ('ACCEPTED', 'SIGNED_IN')
                   AND starts_at < :until AND ends_at > :from)
            """;
    private static final String AWAY =
            """
            SELECT EXISTS (
                SELECT 1 FROM points.timebank_session
                 WHERE provider_id = :volunteer AND id <> :except AND state = 'SIGNED_IN')
            """;
    private static final String EARNED =
            """
            SELECT coalesce(sum(paid), 0) FROM points.timebank_session
             WHERE provider_id = :volunteer AND served_on = :day AND state IN (:states) AND id <> :except
            """;
    private static final String HELD =
            """
            SELECT coalesce(sum(planned), 0) FROM points.timebank_session
             WHERE requester_id = :requester AND payer = 'REQUESTER'
               AND state IN ('ACCEPTED', 'SIGNED_IN', 'SIGNED_OUT', 'DISPUTED')
            """;

    private final JdbcClient db;

    JdbcSessions(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void add(Session fresh, SessionEvent first) {
        var plan = fresh.plan();
        changing(db.sql(INSERT), fresh)
                .param("region", fresh.region())
                .param("requester", fresh.requester().value())
                .param("requesterPartner", fresh.requesterPartner())
                .param("kind", plan.kind().name())
                .param("place", plan.place().base64())
                .param("content", plan.content())
                .param("starts", Columns.of(plan.start()))
                .param("ends", Columns.of(plan.end()))
                .param("planned", fresh.held().count())
                .param("payer", plan.payer().name())
                .param("requested", Columns.of(fresh.requestedAt()))
                .update();
        write(fresh, first);
    }

    @Override
    public Optional<Session> find(SessionId id) {
        return db.sql(FIND).param("id", id.value()).query(SessionRow::of).optional();
    }

    @Override
    public Session lock(SessionId id) {
        return db.sql(LOCK)
                .param("id", id.value())
                .query(SessionRow::of)
                .optional()
                .orElseThrow(() -> SESSION_UNKNOWN.refuse("session", id));
    }

    @Override
    public void save(Session after, SessionEvent event) {
        changing(db.sql(UPDATE), after).update();
        write(after, event);
    }

    private static StatementSpec changing(StatementSpec statement, Session session) {
        var rendered = session.rendered();
        return statement
                .param("id", session.id().value())
                .param("provider", session.provider().map(MemberId::value).orElse(null))
                .param("providerPartner", session.providerPartner())
                .param("state", session.state().name())
                .param("hold", session.hold().orElse(null))
                .param("in", Columns.of(rendered.in()))
                .param("out", Columns.of(rendered.out()))
                .param("byRequester", rendered.byRequester())
                .param("byProvider", rendered.byProvider())
                .param("rendered", rendered.time().count())
                .param("paid", rendered.paid().count())
                .param("honour", rendered.honour().count())
                .param("day", rendered.day().orElse(null))
                .param("rating", session.rating())
                .param("due", Columns.of(session.due()))
                .param("version", session.version())
                .param("updated", Columns.of(session.updatedAt()));
    }

    private void write(Session session, SessionEvent event) {
        db.sql(INSERT_EVENT)
                .param("session", session.id().value())
                .param("seq", event.seq())
                .param("action", event.action().name())
                .param("state", event.state().name())
                .param("part", event.by().part().name())
                .param("actor", event.by().name())
                .param("at", Columns.of(event.at()))
                .param("note", event.note())
                .update();
    }

    @Override
    public List<Session> page(SessionFilter filter, PageToken after, int rows) {
        return db.sql(PAGE)
                .param("region", filter.region())
                .param("beyond", Columns.beyond(filter.region()))
                .param("partner", filter.partner())
                .param("state", filter.state().map(SessionState::name).orElse(""))
                .param("member", filter.member().map(MemberId::value).orElse(null))
                .param("time", Columns.of(after.time()))
                .param("id", after.id())
                .param("rows", rows)
                .query(SessionRow::of)
                .list();
    }

    @Override
    public List<SessionEvent> events(SessionId id) {
        return db.sql(EVENTS)
                .param("id", id.value())
                .query((row, _) ->
                        new SessionEvent(
                                row.getLong("seq"),
                                SessionAction.valueOf(row.getString("action")),
                                SessionState.valueOf(row.getString("state")),
                                new Hand(
                                        Part.valueOf(row.getString("part")),
                                        row.getString("actor")),
                                Columns.instant(row, "at"),
                                row.getString("note")))
                .list();
    }

    @Override
    public boolean promised(MemberId volunteer, Instant from, Instant until, SessionId except) {
        return db.sql(PROMISED)
                .param("volunteer", volunteer.value())
                .param("from", Columns.of(from))
                .param("until", Columns.of(until))
                .param("except", except.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean away(MemberId volunteer, SessionId except) {
        return db.sql(AWAY)
                .param("volunteer", volunteer.value())
                .param("except", except.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public HalfHours earnedOn(
            MemberId volunteer, LocalDate day, Set<SessionState> states, SessionId except) {
        return new HalfHours(
                db.sql(EARNED)
                        .param("volunteer", volunteer.value())
                        .param("day", day)
                        .param("states", states.stream().map(SessionState::name).toList())
                        .param("except", except.value())
                        .query(Integer.class)
                        .single());
    }

    @Override
    public HalfHours held(MemberId requester) {
        return new HalfHours(
                db.sql(HELD).param("requester", requester.value()).query(Integer.class).single());
    }
}
