package io.linli.citizen.points.jdbc;

import io.linli.citizen.points.earning.EarnRule;
import io.linli.citizen.points.earning.EarnRules;
import io.linli.mesh.IfServed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The dated rules of earning in PostgreSQL.
@Component
@IfServed("points")
final class JdbcEarnRules implements EarnRules {
    private static final String IN_FORCE =
            """
            SELECT * FROM points.earn_rule
             WHERE code = :code AND starts_with(:region, area) AND effective_from <= :at
             ORDER BY length(area) DESC, effective_from DESC
             LIMIT 1
            """;

    /// In or around the region: one of the two codes begins with the other.
    private static final String PAGE =
            """
            SELECT * FROM points.earn_rule
             WHERE (starts_with(:region, area) OR starts_with(area, :region))
               AND code || ' ' || area || ' ' || (extract(epoch FROM effective_from) * 1000000)::bigint::text COLLATE "C" > :after
             ORDER BY code || ' ' || area || ' ' || (extract(epoch FROM effective_from) * 1000000)::bigint::text COLLATE "C"
             LIMIT :rows
            """;

    private static final String INSERT =
            """
            INSERT INTO points.earn_rule
            VALUES (:area, :code, :from, :amount, :daily, :weekly, :event, :expiry, :count, :hand, :sure, :by)
            ON CONFLICT DO NOTHING
            """;

    private final JdbcClient db;

    JdbcEarnRules(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<EarnRule> inForce(String code, String region, Instant at) {
        return db.sql(IN_FORCE)
                .param("code", code)
                .param("region", region)
                .param("at", Columns.of(at))
                .query((row, _) -> rule(row))
                .optional();
    }

    @Override
    public List<EarnRule> page(String region, String after, int rows) {
        return db.sql(PAGE)
                .param("region", region)
                .param("after", after)
                .param("rows", rows)
                .query((row, _) -> rule(row))
                .list();
    }

    private static EarnRule rule(ResultSet row) throws SQLException {
        return new EarnRule(
                row.getString("area"),
                row.getString("code"),
                Columns.instant(row, "effective_from"),
                row.getLong("amount"),
                row.getInt("daily_cap"),
                row.getInt("weekly_cap"),
                row.getInt("event_cap"),
                new EarnRule.Expiry(
                        EarnRule.Expiry.Kind.valueOf(row.getString("expiry")),
                        row.getInt("expiry_count")),
                row.getBoolean("by_hand"),
                row.getString("sure"));
    }

    @Override
    public boolean add(EarnRule fresh, String setBy) {
        return db.sql(INSERT)
                        .param("area", fresh.area())
                        .param("code", fresh.code())
                        .param("from", Columns.of(fresh.from()))
                        .param("amount", fresh.amount())
                        .param("daily", fresh.dailyCap())
                        .param("weekly", fresh.weeklyCap())
                        .param("event", fresh.eventCap())
                        .param("expiry", fresh.expiry().kind().name())
                        .param("count", fresh.expiry().count())
                        .param("hand", fresh.byHand())
                        .param("sure", fresh.sure())
                        .param("by", setBy)
                        .update()
                > 0;
    }
}
