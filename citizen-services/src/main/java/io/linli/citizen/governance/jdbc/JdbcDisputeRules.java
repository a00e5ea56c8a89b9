package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.clock.Level;
import io.linli.citizen.governance.disputes.DisputeRule;
import io.linli.citizen.governance.disputes.DisputeRules;
import io.linli.mesh.IfServed;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The dated rules of disputes in PostgreSQL.
@Component
@IfServed("governance")
final class JdbcDisputeRules implements DisputeRules {
    private static final String IN_FORCE =
            """
            SELECT area, effective_from, amount, unit, strike_tier
              FROM governance.dispute_rule
             WHERE level = :level AND starts_with(:region, area) AND effective_from <= :at
             ORDER BY length(area) DESC, effective_from DESC
             LIMIT 1
            """;

    private final JdbcClient db;

    JdbcDisputeRules(JdbcClient db) {
        this.db = db;
    }

    @Override
    public DisputeRule inForce(int level, String region, Instant at) {
        return db.sql(IN_FORCE)
                .param("level", level)
                .param("region", region)
                .param("at", Columns.of(at))
                .query((row, _) ->
                        new DisputeRule(
                                PolicyRow.of(row, "dispute/" + level),
                                Level.valueOf(row.getString("strike_tier"))))
                .optional()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "no dispute_rule for level " + level + " in " + region));
    }
}
