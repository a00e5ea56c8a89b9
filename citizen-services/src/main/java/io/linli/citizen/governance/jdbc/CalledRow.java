package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.whistle.Answer;
import io.linli.citizen.governance.whistle.Arrival;
import io.linli.citizen.governance.whistle.Called;
import io.linli.citizen.governance.whistle.Calling;
import io.linli.citizen.governance.whistle.Department;
import io.linli.citizen.governance.whistle.Dues;
import io.linli.citizen.governance.whistle.Fact;
import io.linli.citizen.governance.whistle.Heard;
import io.linli.citizen.governance.whistle.OrgCode;
import io.linli.citizen.governance.whistle.Promise;
import io.linli.citizen.governance.whistle.Suspension;
import io.linli.citizen.governance.whistle.Verdict;
import io.linli.citizen.governance.whistle.Whistle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Between a called department and its row.
final class CalledRow {
    /// Whoever is called later comes to the whistle as it is saved.
    private static final String KEEP =
            """
            INSERT INTO governance.whistle_department
                (whistle_id, place, org, name, lead, mandatory, bound, ack_due_at, arrive_due_at, deliver_due_at,
                 ack_at, refused, answered_at, reason, first_promised_at, promised_at, promised_until, promise_note,
                 arrive_at, arrive_metres, done_at, done_note, released, judged_at, judged_reason, returned_at,
                 suspension_asked_at, suspension_reason, suspension_until, suspended_at)
            VALUES (:whistle, :place, :org, :name, :lead, :mandatory, :bound, :ackDue, :arriveDue, :deliverDue,
                 :acked, :refused, :answered, :reason, :firstPromised, :promised, :promisedUntil, :promiseNote,
                 :arrived, :metres, :done, :doneNote, :released, :judged, :judgedReason, :returned,
                 :asked, :askedReason, :askedUntil, :suspended)
            ON CONFLICT (whistle_id, org) DO UPDATE
               SET lead = excluded.lead, ack_due_at = excluded.ack_due_at, arrive_due_at = excluded.arrive_due_at,
                   deliver_due_at = excluded.deliver_due_at, ack_at = excluded.ack_at, refused = excluded.refused,
                   answered_at = excluded.answered_at, reason = excluded.reason,
                   first_promised_at = excluded.first_promised_at, promised_at = excluded.promised_at,
                   promised_until = excluded.promised_until, promise_note = excluded.promise_note,
                   arrive_at = excluded.arrive_at, arrive_metres = excluded.arrive_metres,
                   done_at = excluded.done_at, done_note = excluded.done_note, released = excluded.released,
                   judged_at = excluded.judged_at, judged_reason = excluded.judged_reason,
                   returned_at = excluded.returned_at, suspension_asked_at = excluded.suspension_asked_at,
                   suspension_reason = excluded.suspension_reason, suspension_until = excluded.suspension_until,
                   suspended_at = excluded.suspended_at
            """;

    private CalledRow() {}

    static void keep(JdbcClient db, Whistle whistle, Called called) {
        var promise = called.promise();
        var verdict = called.verdict();
        var suspension = called.suspension();
        db.sql(KEEP)
                .param("whistle", whistle.id().value())
                .param("place", called.calling().place())
                .param("org", called.org().value())
                .param("name", called.name())
                .param("lead", called.lead())
                .param("mandatory", called.calling().mandatory())
                .param("bound", called.calling().bound())
                .param("ackDue", Columns.of(called.dues().ack()))
                .param("arriveDue", Columns.of(called.dues().arrive()))
                .param("deliverDue", Columns.of(called.dues().deliver()))
                .param("acked", Columns.of(called.acked()))
                .param("refused", Columns.flag(called.answer().map(Answer::refused)))
                .param("answered", Columns.of(called.answer().map(Answer::at)))
                .param("reason", Columns.text(called.answer().map(Answer::reason)))
                .param("firstPromised", Columns.of(promise.map(Promise::first)))
                .param("promised", Columns.of(promise.map(Promise::at)))
                .param("promisedUntil", Columns.of(promise.map(Promise::until)))
                .param("promiseNote", Columns.text(promise.map(Promise::note)))
                .param("arrived", Columns.of(called.arrived()))
                .param("metres", Columns.number(called.arrival().flatMap(Arrival::metres)))
                .param("done", Columns.of(called.doneAt()))
                .param("doneNote", Columns.text(called.done().map(Fact.Done::note)))
                .param("released", Columns.flag(verdict.map(Verdict::confirmed)))
                .param("judged", Columns.of(verdict.map(Verdict::at)))
                .param("judgedReason", Columns.text(verdict.map(Verdict::reason)))
                .param("returned", Columns.of(called.returned()))
                .param("asked", Columns.of(suspension.map(Suspension::asked)))
                .param("askedReason", Columns.text(suspension.map(Suspension::reason)))
                .param("askedUntil", Columns.of(suspension.flatMap(Suspension::until)))
                .param("suspended", Columns.of(suspension.flatMap(Suspension::granted)))
                .update();
    }

    static Called of(ResultSet row) throws SQLException {
        return new Called(
                new Department(new OrgCode(row.getString("org")), row.getString("name")),
                new Calling(
                        row.getInt("place"),
                        row.getBoolean("lead"),
                        row.getBoolean("mandatory"),
                        row.getBoolean("bound")),
                new Dues(
                        Columns.instant(row, "ack_due_at"),
                        Columns.instant(row, "arrive_due_at"),
                        Columns.maybeInstant(row, "deliver_due_at")),
                new Heard(
                        Columns.maybeInstant(row, "ack_at"),
                        answer(row),
                        promise(row),
                        arrival(row),
                        done(row),
                        verdict(row),
                        Columns.maybeInstant(row, "returned_at"),
                        suspension(row)));
    }

    private static Optional<Answer> answer(ResultSet row) throws SQLException {
        var at = Columns.maybeInstant(row, "answered_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Answer(row.getBoolean("refused"), at.get(), row.getString("reason")));
    }

    private static Optional<Promise> promise(ResultSet row) throws SQLException {
        var at = Columns.maybeInstant(row, "promised_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Promise(
                                Columns.instant(row, "first_promised_at"),
                                at.get(),
                                Columns.instant(row, "promised_until"),
                                row.getString("promise_note")));
    }

    private static Optional<Arrival> arrival(ResultSet row) throws SQLException {
        var at = Columns.maybeInstant(row, "arrive_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Arrival(
                                at.get(),
                                Optional.ofNullable(
                                        row.getObject("arrive_metres", Integer.class))));
    }

    private static Optional<Fact.Done> done(ResultSet row) throws SQLException {
        var at = Columns.maybeInstant(row, "done_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fact.Done(at.get(), row.getString("done_note")));
    }

    private static Optional<Verdict> verdict(ResultSet row) throws SQLException {
        var at = Columns.maybeInstant(row, "judged_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Verdict(
                                row.getBoolean("released"),
                                at.get(),
                                row.getString("judged_reason")));
    }

    private static Optional<Suspension> suspension(ResultSet row) throws SQLException {
        var at = Columns.maybeInstant(row, "suspension_asked_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Suspension(
                                at.get(),
                                row.getString("suspension_reason"),
                                Columns.maybeInstant(row, "suspension_until"),
                                Columns.maybeInstant(row, "suspended_at")));
    }
}
