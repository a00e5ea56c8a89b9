package io.linli.property.repair.jdbc;

import io.linli.property.repair.LimitTables;
import io.linli.property.repair.ResponseLimits;
import io.linli.property.repair.ResponseLimits.Level;
import io.linli.property.repair.Step;
import io.linli.property.repair.Told;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The dated tables of limits in PostgreSQL.
@Component
final class JdbcLimitTables implements LimitTables {
    private static final String LIMITS =
            """
            SELECT DISTINCT ON (step) step, seconds
              FROM repair.response_limit
             WHERE effective_from <= :call
             ORDER BY step, effective_from DESC
            """;
    private static final String LEVELS =
            """
            SELECT missed, told, after_seconds
              FROM (SELECT DISTINCT ON (missed, told) missed, told, after_seconds
                      FROM repair.escalation_level
                     WHERE effective_from <= :call
                     ORDER BY missed, told, effective_from DESC) AS in_force
             WHERE after_seconds IS NOT NULL
            """;

    private final JdbcClient db;

    JdbcLimitTables(JdbcClient db) {
        this.db = db;
    }

    @Override
    public ResponseLimits at(Instant call) {
        var limits = new EnumMap<Step, Duration>(Step.class);
        db.sql(LIMITS)
                .param("call", call.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    limits.put(
                            Step.valueOf(row.getString("step")),
                            Duration.ofSeconds(row.getLong("seconds")));
                });
        var levels =
                db.sql(LEVELS)
                        .param("call", call.atOffset(ZoneOffset.UTC))
                        .query((row, _) ->
                                new Level(
                                        Step.valueOf(row.getString("missed")),
                                        Told.valueOf(row.getString("told")),
                                        Duration.ofSeconds(row.getLong("after_seconds"))))
                        .list();
        return new ResponseLimits(limits, levels);
    }
}
