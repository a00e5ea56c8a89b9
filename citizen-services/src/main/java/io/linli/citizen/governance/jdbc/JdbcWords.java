package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.hotline.TicketId;
import io.linli.citizen.governance.hotline.Word;
import io.linli.citizen.governance.hotline.Words;
import io.linli.mesh.IfServed;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the hotline has said, in PostgreSQL. Only the mesh itself sees it.
@Component
@IfServed("governance")
final class JdbcWords implements Words {
    private static final String FIND =
            "SELECT ticket_id, version FROM governance.hotline_word WHERE key = :key";
    private static final String NEWEST =
            """
            SELECT coalesce(max(version), 0)
              FROM governance.hotline_word
             WHERE ticket_id = :ticket AND fact = :fact AND outcome <> 'NOT_UNDERSTOOD'
            """;
    private static final String INSERT =
            """
            INSERT INTO governance.hotline_word (key, ticket_id, fact, version, at, outcome, create_time)
            VALUES (:key, :ticket, :fact, :version, :at, :outcome, :now)
            """;

    private final JdbcClient db;

    JdbcWords(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Kept> find(String key) {
        return db.sql(FIND)
                .param("key", key)
                .query((row, _) ->
                        new Kept(
                                new TicketId(Columns.uuid(row, "ticket_id")),
                                row.getLong("version")))
                .optional();
    }

    @Override
    public long newest(TicketId ticket, String fact) {
        return db.sql(NEWEST)
                .param("ticket", ticket.value())
                .param("fact", fact)
                .query(Long.class)
                .single();
    }

    @Override
    public void keep(Word word, Outcome outcome, Instant now) {
        db.sql(INSERT)
                .param("key", word.key())
                .param("ticket", word.ticket().value())
                .param("fact", word.content().map(Word.Content::fact).orElse(""))
                .param("version", word.version())
                .param("at", Columns.of(word.at()))
                .param("outcome", outcome.name())
                .param("now", Columns.of(now))
                .update();
    }
}
