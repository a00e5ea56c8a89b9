package io.linli.citizen.points.timebank.jdbc;

import io.linli.citizen.points.timebank.Kinship;
import io.linli.citizen.points.timebank.Profile;
import io.linli.citizen.points.timebank.Profiles;
import io.linli.mesh.IfServed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The dated schemes in PostgreSQL.
@Component
@IfServed("points")
final class JdbcProfiles implements Profiles {
    private static final String IN_FORCE =
            """
            SELECT * FROM points.timebank_profile
             WHERE starts_with(:region, area) AND effective_from <= :at
             ORDER BY length(area) DESC, effective_from DESC
             LIMIT 1
            """;

    private final JdbcClient db;

    JdbcProfiles(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Profile inForce(String region, Instant at) {
        return db.sql(IN_FORCE)
                .param("region", region)
                .param("at", Columns.of(at))
                .query((row, _) -> profile(row))
                .optional()
                .orElseThrow(() -> new IllegalStateException("no timebank_profile for " + region));
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                row.getString("scheme"),
                row.getInt("volunteer_age"),
                row.getBoolean("minors"),
                row.getInt("redeem_age"),
                row.getInt("benefit_age"),
                Columns.maybeHalfHours(row, "day_cap"),
                Columns.maybeHalfHours(row, "total_cap"),
                Columns.maybeHalfHours(row, "mark"),
                Arrays.stream((String[]) row.getArray("gift_kin").getArray())
                        .map(Kinship::valueOf)
                        .collect(Collectors.toSet()),
                Columns.halfHours(row, "plan_max"),
                Duration.ofMinutes(row.getInt("early_minutes")),
                Duration.ofMinutes(row.getInt("no_show_minutes")),
                Duration.ofDays(row.getInt("confirm_days")),
                Duration.ofDays(row.getInt("dispute_days")),
                Columns.halfHours(row, "grant_year"),
                row.getString("sure"));
    }
}
