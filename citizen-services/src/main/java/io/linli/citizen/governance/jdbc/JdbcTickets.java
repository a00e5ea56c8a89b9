package io.linli.citizen.governance.jdbc;

import static io.linli.citizen.governance.hotline.TicketReason.TICKET_UNKNOWN;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.hotline.CallBack;
import io.linli.citizen.governance.hotline.Exclusion;
import io.linli.citizen.governance.hotline.Extension;
import io.linli.citizen.governance.hotline.Ticket;
import io.linli.citizen.governance.hotline.TicketEvent;
import io.linli.citizen.governance.hotline.TicketId;
import io.linli.citizen.governance.hotline.Tickets;
import io.linli.citizen.governance.hotline.Try;
import io.linli.mesh.IfServed;
import io.linli.mesh.store.PageToken;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Tickets in PostgreSQL.
@Component
@IfServed("governance")
final class JdbcTickets implements Tickets {
    private static final String LOCK_NUMBER =
            "SELECT pg_advisory_xact_lock(hashtextextended(:id, 13))";
    private static final String INSERT =
            """
            INSERT INTO governance.hotline_ticket (
                region, id, number, case_id, unit, community_role, kind, level, state, round, dispatched_at,
                return_until, contact_due_at, contacted_at, contact_on_time, due_at, answered_at, answer_on_time,
                answer, paused, returns, ext_state, ext_until, ext_reason, cb_state, cb_rounds, cb_at, cb_contacted,
                cb_solved, cb_satisfaction, exc_state, exc_ground, exc_name, exc_evidence, exc_reviewer, exc_reason,
                events, told)
            VALUES (
                :region, :id, :number, :case, :unit, :role, :kind, :level, :state, :round, :dispatched,
                :returnUntil, :contactDue, :contacted, :contactOnTime, :due, :answered, :answerOnTime,
                :answer, :paused, :returns, :extState, :extUntil, :extReason, :cbState, :cbRounds, :cbAt, :cbContacted,
                :cbSolved, :cbSatisfaction, :excState, :excGround, :excName, :excEvidence, :excReviewer, :excReason,
                :events, :told)
            """;
    private static final String UPDATE =
            """
            UPDATE governance.hotline_ticket
               SET region = :region, case_id = :case, unit = :unit, community_role = :role, kind = :kind,
                   level = :level, state = :state, round = :round, dispatched_at = :dispatched,
                   return_until = :returnUntil, contact_due_at = :contactDue, contacted_at = :contacted,
                   contact_on_time = :contactOnTime, due_at = :due, answered_at = :answered,
                   answer_on_time = :answerOnTime, answer = :answer, paused = :paused, returns = :returns,
                   ext_state = :extState, ext_until = :extUntil, ext_reason = :extReason, cb_state = :cbState,
                   cb_rounds = :cbRounds, cb_at = :cbAt, cb_contacted = :cbContacted, cb_solved = :cbSolved,
                   cb_satisfaction = :cbSatisfaction, exc_state = :excState, exc_ground = :excGround,
                   exc_name = :excName, exc_evidence = :excEvidence, exc_reviewer = :excReviewer,
                   exc_reason = :excReason, events = :events, told = :told
             WHERE region = :before AND id = :id
            """;
    private static final String INSERT_EVENT =
            """
            INSERT INTO governance.hotline_event
                (region, ticket_id, seq, type, actor, actor_role, at, note, facts, state)
            VALUES (:region, :ticket, :seq, :type, :actor, :role, :at, :note, :facts, :state)
            """;
    private static final String FIND = "SELECT * FROM governance.hotline_ticket WHERE id = :id";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String TITLED =
            """
            SELECT t.*, c.title
              FROM governance.hotline_ticket t
              JOIN governance.case_file c ON c.region = t.region AND c.id = t.case_id
            """;
    private static final String READ = TITLED + " WHERE t.id = :id";
    private static final String PAGE =
            TITLED
                    + """
                     WHERE t.region >= :region AND t.region < :beyond
                       AND (:state::text IS NULL OR t.state = :state::text)
                       AND (:case::uuid IS NULL OR t.case_id = :case::uuid)
                       AND (NOT :toCallBack
                            OR (t.state NOT IN ('RETURNED', 'WITHDRAWN') AND NOT t.excluded
                                AND (t.state = 'ANSWERED' OR t.due_at < :now)
                                AND coalesce(t.cb_state, 'TRIED') = 'TRIED'))
                       AND (NOT :excludedAsked OR t.exc_state = 'ASKED')
                       AND (t.dispatched_at, t.id) < (:time, :id)
                     ORDER BY t.dispatched_at DESC, t.id DESC
                     LIMIT :rows
                    """;
    private static final String EVENTS =
            "SELECT * FROM governance.hotline_event WHERE ticket_id = :ticket ORDER BY seq LIMIT"
                    + " :rows";
    private static final String TRY =
            """
            INSERT INTO governance.hotline_try
                (ticket_id, dispatch, round, at, reached, contacted, solved, satisfaction)
            VALUES (:ticket, :dispatch, :round, :at, :reached, :contacted, :solved, :satisfaction)
            ON CONFLICT (ticket_id, dispatch, round) DO UPDATE
               SET at = excluded.at, reached = excluded.reached, contacted = excluded.contacted,
                   solved = excluded.solved, satisfaction = excluded.satisfaction
            """;
    private static final String TRIES =
            """
            SELECT * FROM governance.hotline_try WHERE ticket_id = :ticket AND dispatch = :dispatch ORDER BY round
            """;

    private final JdbcClient db;

    JdbcTickets(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void lockNumber(TicketId id) {
        db.sql(LOCK_NUMBER).param("id", id.toString()).query((_, _) -> 0).single();
    }

    @Override
    public void add(Ticket fresh, TicketEvent event) {
        whole(db.sql(INSERT), fresh).param("number", fresh.number()).update();
        write(fresh, event);
    }

    @Override
    public Optional<Ticket> find(TicketId id) {
        return db.sql(FIND).param("id", id.value()).query(TicketRow::of).optional();
    }

    @Override
    public Optional<Titled> read(TicketId id) {
        return db.sql(READ).param("id", id.value()).query(TicketRow::titled).optional();
    }

    @Override
    public Ticket lock(TicketId id) {
        return db.sql(LOCK)
                .param("id", id.value())
                .query(TicketRow::of)
                .optional()
                .orElseThrow(() -> TICKET_UNKNOWN.refuse("ticket", id));
    }

    @Override
    public void save(Ticket before, Ticket after, TicketEvent event) {
        whole(db.sql(UPDATE), after).param("before", before.dispatch().region()).update();
        write(after, event);
    }

    private static StatementSpec whole(StatementSpec statement, Ticket ticket) {
        var dispatch = ticket.dispatch();
        return judged(statement, ticket)
                .param("region", dispatch.region())
                .param("id", ticket.id().value())
                .param("case", dispatch.caseId().value())
                .param("unit", dispatch.unit())
                .param("role", dispatch.role().name())
                .param("kind", Columns.text(dispatch.kind().map(Enum::name)))
                .param("level", dispatch.level().name())
                .param("state", ticket.state().name())
                .param("round", dispatch.round())
                .param("dispatched", Columns.of(dispatch.at()))
                .param("returnUntil", Columns.of(dispatch.returnUntil()))
                .param("contactDue", Columns.of(ticket.contact().due()))
                .param("contacted", Columns.of(ticket.contact().done()))
                .param("contactOnTime", ticket.contact().onTime())
                .param("due", Columns.of(ticket.answering().due()))
                .param("answered", Columns.of(ticket.answering().done()))
                .param("answerOnTime", ticket.answering().onTime())
                .param("answer", ticket.answer())
                .param("paused", ticket.paused())
                .param("returns", ticket.returns())
                .param("events", ticket.events())
                .param("told", ticket.told());
    }

    private static StatementSpec judged(StatementSpec statement, Ticket ticket) {
        var longer = ticket.extension();
        var called = ticket.callBack();
        var left = ticket.exclusion();
        return statement
                .param("extState", Columns.text(longer.map(each -> each.state().name())))
                .param("extUntil", Columns.of(longer.map(Extension::until)))
                .param("extReason", Columns.text(longer.map(Extension::reason)))
                .param("cbState", Columns.text(called.map(each -> each.state().name())))
                .param("cbRounds", called.map(CallBack::rounds).orElse(0))
                .param("cbAt", Columns.of(called.map(CallBack::at)))
                .param("cbContacted", Columns.flag(called.flatMap(CallBack::contacted)))
                .param("cbSolved", Columns.flag(called.flatMap(CallBack::solved)))
                .param(
                        "cbSatisfaction",
                        Columns.text(called.flatMap(CallBack::satisfaction).map(Enum::name)))
                .param("excState", Columns.text(left.map(each -> each.state().name())))
                .param("excGround", Columns.text(left.map(Exclusion::ground)))
                .param("excName", Columns.text(left.map(Exclusion::name)))
                .param("excEvidence", Columns.text(left.map(Exclusion::evidence)))
                .param("excReviewer", Columns.text(left.map(Exclusion::reviewer)))
                .param("excReason", Columns.text(left.map(Exclusion::reason)));
    }

    private void write(Ticket ticket, TicketEvent event) {
        db.sql(INSERT_EVENT)
                .param("region", event.region())
                .param("ticket", ticket.id().value())
                .param("seq", event.seq())
                .param("type", event.what().name())
                .param("actor", event.actor().name())
                .param("role", event.actor().role())
                .param("at", Columns.of(event.at()))
                .param("note", event.note())
                .param("facts", event.facts())
                .param("state", event.state().name())
                .update();
    }

    @Override
    public List<Titled> page(Filter filter, PageToken after, int rows) {
        return db.sql(PAGE)
                .param("region", filter.region())
                .param("beyond", filter.region() + ":") // ':' follows '9'
                .param("state", Columns.text(filter.state().map(Enum::name)))
                .param("case", Columns.uuid(filter.caseId().map(CaseId::value)))
                .param("toCallBack", filter.toCallBack())
                .param("excludedAsked", filter.exclusionAsked())
                .param("now", Columns.of(filter.now()))
                .param("time", Columns.of(after.time()))
                .param("id", after.id())
                .param("rows", rows)
                .query(TicketRow::titled)
                .list();
    }

    @Override
    public List<TicketEvent> events(TicketId id, int rows) {
        return db.sql(EVENTS)
                .param("ticket", id.value())
                .param("rows", rows)
                .query(TicketRow::event)
                .list();
    }

    @Override
    public void keep(Ticket of, Try told) {
        db.sql(TRY)
                .param("ticket", of.id().value())
                .param("dispatch", of.dispatch().round())
                .param("round", told.round())
                .param("at", Columns.of(told.at()))
                .param("reached", told.reached())
                .param("contacted", Columns.flag(told.contacted()))
                .param("solved", Columns.flag(told.solved()))
                .param("satisfaction", Columns.text(told.satisfaction().map(Enum::name)))
                .update();
    }

    @Override
    public List<Try> tries(Ticket of) {
        return db.sql(TRIES)
                .param("ticket", of.id().value())
                .param("dispatch", of.dispatch().round())
                .query(TicketRow::attempt)
                .list();
    }
}
