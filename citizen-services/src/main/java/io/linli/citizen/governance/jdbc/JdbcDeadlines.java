package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.clock.Deadline;
import io.linli.citizen.governance.clock.DeadlineEvent;
import io.linli.citizen.governance.clock.Deadlines;
import io.linli.citizen.governance.clock.Pause;
import io.linli.citizen.governance.clock.Subject;
import io.linli.mesh.IfServed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Deadlines in PostgreSQL.
@Component
@IfServed("governance")
final class JdbcDeadlines implements Deadlines {
    /// One way there: the row and its first event.
    private static final String INSERT =
            """
            WITH kept AS (
                INSERT INTO governance.deadline (
                    region, id, kind, part, policy, policy_version, amount, unit, levels, after_minutes, started_at,
                    warn_at, due_at, ladder_at, changed_at, sounded, next_at, failures, events)
                VALUES (
                    :region, :id, :kind, :part, :policy, :version, :amount, :unit, :levels, :after, :started,
                    :warn, :due, :ladder, :started, 0, :next, 0, 1))
            INSERT INTO governance.deadline_event (
                region, id, kind, part, seq, type, at, warn_at, due_at, ladder_at, policy, policy_version, amount,
                unit, levels, after_minutes)
            VALUES (
                :region, :id, :kind, :part, 1, 'START', :started, :warn, :due, :ladder, :policy, :version, :amount,
                :unit, :levels, :after)
            """;

    private static final String FIND =
            "SELECT * FROM governance.deadline WHERE id = :id AND kind = :kind AND part = :part";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String SAVE =
            """
            WITH kept AS (
                UPDATE governance.deadline
                   SET warn_at = :warn, due_at = :due, ladder_at = :ladder, paused_at = :paused, pause_cause = :cause,
                       stopped_at = :stopped, changed_at = :changed, next_at = :next, failures = 0, events = :events
                 WHERE region = :region AND id = :id AND kind = :kind AND part = :part)
            INSERT INTO governance.deadline_event (
                region, id, kind, part, seq, type, at, cause, warn_at, due_at, ladder_at)
            VALUES (:region, :id, :kind, :part, :events, :type, :at, :why, :newWarn, :newDue, :newLadder)
            """;
    private static final String EVENTS =
            """
            SELECT * FROM governance.deadline_event WHERE region = :region AND id = :id AND kind = :kind AND part = :part
             ORDER BY seq
            """;
    private static final String MARKS =
            """
            SELECT * FROM governance.deadline_mark WHERE region = :region AND id = :id AND kind = :kind AND part = :part
             ORDER BY array_position('{WARN,BREACH}'::text[], mark), mark
            """;

    /// Somebody who changes a deadline's subject may wait for the deadline; the sweep never waits
    /// long for them, so neither holds up the other.
    private static final String PATIENCE = "SELECT set_config('lock_timeout', '200ms', true)";

    private static final String REACHED =
            """
            SELECT * FROM governance.deadline
             WHERE next_at <= :now
             ORDER BY next_at
             LIMIT :rows
               FOR UPDATE SKIP LOCKED
            """;
    private static final String TELL =
            """
            WITH told AS (
                UPDATE governance.deadline d
                   SET sounded = t.sounded, next_at = t.next_at, failures = 0
                  FROM unnest(:regions::text[], :ids::uuid[], :kinds::text[], :parts::text[], :sounded::int[],
                              :nexts::timestamptz[]) AS t (region, id, kind, part, sounded, next_at)
                 WHERE d.region = t.region AND d.id = t.id AND d.kind = t.kind AND d.part = t.part)
            INSERT INTO governance.deadline_mark (region, id, kind, part, mark, reached_at, told_at)
            SELECT * FROM unnest(:mRegions::text[], :mIds::uuid[], :mKinds::text[], :mParts::text[], :marks::text[],
                                 :reached::timestamptz[], :told::timestamptz[])
            """;

    /// After 1 s, 2 s, 4 s …, at most every 10 minutes. Not if somebody changed it meanwhile.
    private static final String PUT_OFF =
            """
            UPDATE governance.deadline
               SET failures = failures + 1,
                   next_at = :now::timestamptz + least(interval '10 minutes', interval '1 second' * 2 ^ least(failures, 20))
             WHERE region = :region AND id = :id AND kind = :kind AND part = :part
               AND events = :events AND sounded = :sounded AND next_at <= :now
            """;

    private final JdbcClient db;

    JdbcDeadlines(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void add(Deadline started) {
        var limit = started.policy().limit();
        at(db.sql(INSERT), started)
                .param("policy", started.policy().name())
                .param("version", started.policy().version())
                .param("amount", limit.amount())
                .param("unit", limit.unit().name())
                .param("levels", DeadlineRow.levels(started.ladder().steps()))
                .param("after", DeadlineRow.minutes(started.ladder().steps()))
                .param("started", Columns.of(started.started()))
                .param("warn", Columns.of(started.warnAt()))
                .param("due", Columns.of(started.due()))
                .param("ladder", Columns.of(started.ladderFrom()))
                .param("next", next(started))
                .update();
    }

    private static Object next(Deadline deadline) {
        return Columns.of(deadline.next().map(Deadline.Timed::at));
    }

    @Override
    public Optional<Deadline> find(Subject subject) {
        return at(db.sql(FIND), subject).query(DeadlineRow::of).optional();
    }

    @Override
    public Deadline lock(Subject subject) {
        return at(db.sql(LOCK), subject)
                .query(DeadlineRow::of)
                .optional()
                .orElseThrow(() -> new IllegalStateException("no deadline of " + subject));
    }

    @Override
    public void save(Deadline after, DeadlineEvent event) {
        var statement =
                at(db.sql(SAVE), after)
                        .param("warn", Columns.of(after.warnAt()))
                        .param("due", Columns.of(after.due()))
                        .param("ladder", Columns.of(after.ladderFrom()))
                        .param("paused", Columns.of(after.pause().map(Pause::at)))
                        .param(
                                "cause",
                                Columns.text(after.pause().map(pause -> pause.cause().name())))
                        .param("stopped", Columns.of(after.stopped()))
                        .param("changed", Columns.of(after.changed()))
                        .param("next", next(after))
                        .param("events", after.events())
                        .param("at", Columns.of(event.at()));
        switch (event) {
            case DeadlineEvent.Started _ ->
                    throw new IllegalStateException(after.subject() + " has started already");
            case DeadlineEvent.Paused(_, var cause) ->
                    moved(statement, "PAUSE", Optional.of(cause.name()), Optional.empty());
            case DeadlineEvent.Resumed _ ->
                    moved(statement, "RESUME", Optional.empty(), Optional.of(after));
            case DeadlineEvent.Extended _ ->
                    moved(statement, "EXTEND", Optional.empty(), Optional.of(after));
            case DeadlineEvent.Stopped _ ->
                    moved(statement, "STOP", Optional.empty(), Optional.empty());
        }
    }

    private static void moved(
            StatementSpec statement, String type, Optional<String> why, Optional<Deadline> to) {
        statement
                .param("type", type)
                .param("why", Columns.text(why))
                .param("newWarn", Columns.of(to.map(Deadline::warnAt)))
                .param("newDue", Columns.of(to.map(Deadline::due)))
                .param("newLadder", Columns.of(to.map(Deadline::ladderFrom)))
                .update();
    }

    @Override
    public List<DeadlineEvent> events(Deadline of) {
        return at(db.sql(EVENTS), of).query(DeadlineRow::event).list();
    }

    @Override
    public List<ToldMark> marks(Deadline of) {
        return at(db.sql(MARKS), of).query(DeadlineRow::mark).list();
    }

    @Override
    public List<Deadline> takeReached(Instant now, int rows) {
        db.sql(PATIENCE).query((_, _) -> 0).single();
        return db.sql(REACHED)
                .param("now", Columns.of(now))
                .param("rows", rows)
                .query(DeadlineRow::of)
                .list();
    }

    @Override
    public void told(List<Deadline> after, List<Told> marks) {
        if (after.isEmpty()) {
            return;
        }
        db.sql(TELL)
                .param("regions", texts(after, Deadline::region))
                .param("ids", texts(after, each -> each.subject().id().toString()))
                .param("kinds", texts(after, each -> each.subject().kind().name()))
                .param("parts", texts(after, each -> each.subject().part()))
                .param("sounded", after.stream().map(Deadline::sounded).toArray(Integer[]::new))
                .param("nexts", texts(after, each -> text(each.next().map(Deadline.Timed::at))))
                .param("mRegions", texts(marks, Told::region))
                .param("mIds", texts(marks, each -> each.subject().id().toString()))
                .param("mKinds", texts(marks, each -> each.subject().kind().name()))
                .param("mParts", texts(marks, each -> each.subject().part()))
                .param("marks", texts(marks, each -> each.mark().name()))
                .param("reached", texts(marks, each -> each.reached().toString()))
                .param("told", texts(marks, each -> each.told().toString()))
                .update();
    }

    private static <T> @Nullable String[] texts(List<T> of, Function<T, @Nullable String> text) {
        return of.stream().map(text).toArray(String[]::new);
    }

    private static @Nullable String text(Optional<Instant> at) {
        return at.map(Instant::toString).orElse(null);
    }

    @Override
    public void putOff(Deadline failed, Instant now) {
        at(db.sql(PUT_OFF), failed)
                .param("now", Columns.of(now))
                .param("events", failed.events())
                .param("sounded", failed.sounded())
                .update();
    }

    private static StatementSpec at(StatementSpec statement, Deadline deadline) {
        return at(statement, deadline.subject()).param("region", deadline.region());
    }

    private static StatementSpec at(StatementSpec statement, Subject subject) {
        return statement
                .param("id", subject.id())
                .param("kind", subject.kind().name())
                .param("part", subject.part());
    }
}
