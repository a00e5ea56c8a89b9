package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Place.Point;
import io.linli.citizen.governance.whistle.WhistleRule;
import io.linli.citizen.governance.whistle.WhistleRules;
import io.linli.mesh.IfServed;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How areas handle whistles, in PostgreSQL.
@Component
@IfServed("governance")
final class JdbcWhistleRules implements WhistleRules {
    private static final String RULE =
            """
            SELECT check_in_metres, check_in_required, hops_max
              FROM governance.whistle_rule
             WHERE starts_with(:region, area) AND effective_from <= :now
             ORDER BY length(area) DESC, effective_from DESC
             LIMIT 1
            """;
    private static final String METRES =
            """
            SELECT ceil(governance.metres(lng, lat, :lng, :lat))::int
              FROM governance.case_file
             WHERE id = :case AND lng IS NOT NULL
            """;

    private final JdbcClient db;

    JdbcWhistleRules(JdbcClient db) {
        this.db = db;
    }

    @Override
    public WhistleRule inForce(String region, Instant now) {
        return db.sql(RULE)
                .param("region", region)
                .param("now", Columns.of(now))
                .query((row, _) ->
                        new WhistleRule(
                                row.getInt("check_in_metres"),
                                row.getBoolean("check_in_required"),
                                row.getInt("hops_max")))
                .optional()
                .orElseThrow(() -> new IllegalStateException("no whistle_rule for " + region));
    }

    @Override
    public Optional<Integer> metres(CaseId caseId, Point point) {
        return db.sql(METRES)
                .param("case", caseId.value())
                .param("lng", point.lng())
                .param("lat", point.lat())
                .query(Integer.class)
                .optional();
    }
}
