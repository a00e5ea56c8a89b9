package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.clock.Ladder;
import io.linli.citizen.governance.clock.Ladders;
import io.linli.citizen.governance.clock.Level;
import io.linli.citizen.governance.clock.SubjectKind;
import io.linli.mesh.IfServed;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Ladders in PostgreSQL.
@Component
@IfServed("governance")
final class JdbcLadders implements Ladders {
    /// A ladder of nothing but a step 0 tells nobody.
    private static final String IN_FORCE =
            """
            SELECT level, after_minutes
              FROM governance.escalation_step
             WHERE kind = :kind AND number > 0
               AND (area, effective_from) = (
                   SELECT area, effective_from
                     FROM governance.escalation_step
                    WHERE kind = :kind AND starts_with(:region, area) AND effective_from <= :at
                    ORDER BY length(area) DESC, effective_from DESC
                    LIMIT 1)
             ORDER BY number
            """;

    private final JdbcClient db;

    JdbcLadders(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Ladder inForce(SubjectKind kind, String region, Instant at) {
        return new Ladder(
                db.sql(IN_FORCE)
                        .param("kind", kind.name())
                        .param("region", region)
                        .param("at", Columns.of(at))
                        .query((row, _) ->
                                new Ladder.Step(
                                        Level.valueOf(row.getString("level")),
                                        Duration.ofMinutes(row.getInt("after_minutes"))))
                        .list());
    }
}
