package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.cases.CaseEvent;
import io.linli.citizen.governance.cases.Cases.Noted;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.clock.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Many cases and what happened to them, in one way there.
final class NotedCases {
    private static final String SAVE =
            """
            WITH kept AS (
                UPDATE governance.case_file c
                   SET soon_at = t.soon, due_at = t.due, paused_at = t.paused, stopped_at = t.stopped,
                       escalated_to = t.level, events = t.events, updated_at = t.updated
                  FROM unnest(:regions::text[], :ids::uuid[], :soon::timestamptz[], :due::timestamptz[],
                              :paused::timestamptz[], :stopped::timestamptz[], :levels::text[], :events::bigint[],
                              :updated::timestamptz[])
                       AS t (region, id, soon, due, paused, stopped, level, events, updated)
                 WHERE c.region = t.region AND c.id = t.id)
            INSERT INTO governance.case_event
                (region, case_id, seq, type, actor, actor_role, at, note, state, shown, inner_only)
            SELECT * FROM unnest(:eRegions::text[], :eIds::uuid[], :seqs::bigint[], :types::text[], :actors::text[],
                                 :roles::text[], :ats::timestamptz[], :notes::text[], :states::text[], :shown::text[],
                                 :inner::boolean[])
            """;

    private NotedCases() {}

    private record Row(Noted of, CaseEvent event) {}

    static StatementSpec statement(JdbcClient db, List<Noted> noted) {
        return events(cases(db.sql(SAVE), noted), noted);
    }

    private static StatementSpec cases(StatementSpec statement, List<Noted> noted) {
        return statement
                .param("regions", texts(noted, NotedCases::region))
                .param("ids", texts(noted, NotedCases::id))
                .param("soon", texts(noted, each -> each.after().clock().soon().toString()))
                .param("due", texts(noted, each -> each.after().clock().due().toString()))
                .param("paused", texts(noted, each -> text(each.after().clock().paused())))
                .param("stopped", texts(noted, each -> text(each.after().clock().stopped())))
                .param(
                        "levels",
                        texts(
                                noted,
                                each -> each.after().clock().level().map(Level::name).orElse(null)))
                .param("events", texts(noted, each -> Long.toString(each.after().events())))
                .param("updated", texts(noted, each -> each.after().updatedAt().toString()));
    }

    private static StatementSpec events(StatementSpec statement, List<Noted> noted) {
        var rows =
                noted.stream()
                        .flatMap(each -> each.events().stream().map(event -> new Row(each, event)))
                        .toList();
        return statement
                .param("eRegions", texts(rows, row -> region(row.of())))
                .param("eIds", texts(rows, row -> id(row.of())))
                .param("seqs", texts(rows, row -> Long.toString(row.event().seq())))
                .param("types", texts(rows, row -> row.event().type().name()))
                .param("actors", texts(rows, row -> row.event().actor().name()))
                .param("roles", texts(rows, row -> row.event().actor().role()))
                .param("ats", texts(rows, row -> row.event().at().toString()))
                .param("notes", texts(rows, row -> row.event().note()))
                .param("states", texts(rows, row -> row.event().state().name()))
                .param("shown", texts(rows, row -> shown(row.event()).orElse(null)))
                .param("inner", texts(rows, row -> Boolean.toString(isInner(row.event()))));
    }

    /// Nothing where it is the state.
    static Optional<String> shown(CaseEvent event) {
        return Optional.of(event.shown()).filter(shown -> shown != event.state()).map(Enum::name);
    }

    static boolean isInner(CaseEvent event) {
        return event.type().told() == Happening.Told.NOTHING;
    }

    private static String region(Noted noted) {
        return noted.after().filing().community().code();
    }

    private static String id(Noted noted) {
        return noted.after().id().toString();
    }

    private static <T> @Nullable String[] texts(List<T> of, Function<T, @Nullable String> text) {
        return of.stream().map(text).toArray(String[]::new);
    }

    private static @Nullable String text(Optional<Instant> at) {
        return at.map(Instant::toString).orElse(null);
    }
}
