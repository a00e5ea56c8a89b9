package io.linli.citizen.points.reward.jdbc;

import io.linli.citizen.points.reward.LedgerTime;
import io.linli.citizen.points.reward.RewardRules;
import io.linli.mesh.IfServed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The dated data of rewards, and the ledger's time, in PostgreSQL.
@Component
@IfServed("points")
final class JdbcRewardRules implements RewardRules, LedgerTime {
    private static final String HOLDING =
            """
            SELECT hold_minutes FROM points.reward_rule
             WHERE starts_with(:region, area) AND effective_from <= :now
             ORDER BY length(area) DESC, effective_from DESC
             LIMIT 1
            """;
    private static final String LAST = "SELECT last FROM points.ledger_clock";

    private final JdbcClient db;
    private final Clock clock;

    JdbcRewardRules(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Duration holding(String region, Instant now) {
        return db.sql(HOLDING)
                .param("region", region)
                .param("now", RewardRow.of(now))
                .query(Long.class)
                .optional()
                .map(Duration::ofMinutes)
                .orElseThrow(() ->
                        new IllegalStateException("no reward_rule for " + region + " at " + now));
    }

    @Override
    public Instant now() {
        var last = Instant.ofEpochSecond(0, db.sql(LAST).query(Long.class).single());
        var now = clock.instant();
        return (last.isAfter(now) ? last : now).truncatedTo(ChronoUnit.MICROS);
    }
}
