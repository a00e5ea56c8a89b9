package io.linli.citizen.governance.jdbc;

import static io.linli.citizen.governance.hotline.TicketReason.LEVEL_UNKNOWN;

import io.linli.citizen.governance.clock.Policy;
import io.linli.citizen.governance.hotline.DispatchLevel;
import io.linli.citizen.governance.hotline.Exclusion;
import io.linli.citizen.governance.hotline.Figures;
import io.linli.citizen.governance.hotline.HotlineRule;
import io.linli.citizen.governance.hotline.HotlineRules;
import io.linli.citizen.governance.hotline.LimitStep;
import io.linli.citizen.governance.hotline.Rates;
import io.linli.mesh.IfServed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The dated rules about tickets in PostgreSQL, and the figures that are counted by them.
@Component
@IfServed("governance")
final class JdbcHotlineRules implements HotlineRules, Rates {
    private static final String LIMIT =
            """
            SELECT area, effective_from, amount, unit
              FROM governance.hotline_limit
             WHERE level = :level AND step = :step AND starts_with(:region, area) AND effective_from <= :at
             ORDER BY length(area) DESC, effective_from DESC
             LIMIT 1
            """;
    private static final String RULE =
            """
            SELECT *
              FROM governance.hotline_rule
             WHERE starts_with(:region, area) AND effective_from <= :at
             ORDER BY length(area) DESC, effective_from DESC
             LIMIT 1
            """;
    private static final String GROUND =
            """
            SELECT code, name
              FROM governance.hotline_ground
             WHERE code = :code AND effective_from <= :at AND (effective_to IS NULL OR effective_to > :at)
            """;
    private static final String COMMUNITYS =
            """
            SELECT EXISTS (
                SELECT 1 FROM governance.hotline_community_duty
                 WHERE starts_with(:region, area) AND category = :category
                   AND effective_from <= :at AND (effective_to IS NULL OR effective_to > :at))
            """;
    private static final String COUNTS =
            """
            SELECT part, dispatched, excluded, contacted, called_back, solved, satisfied
              FROM governance.hotline_counts(:region, :beyond, :digits, :basically, :since, :until)
            """;

    private final JdbcClient db;

    JdbcHotlineRules(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Policy limit(DispatchLevel level, LimitStep step, String region, Instant at) {
        return db.sql(LIMIT)
                .param("level", level.name())
                .param("step", step.name())
                .param("region", region)
                .param("at", Columns.of(at))
                .query((row, _) -> PolicyRow.of(row, "hotline/" + level + "/" + step))
                .optional()
                .orElseThrow(() -> LEVEL_UNKNOWN.refuse("level", level, "one with a limit"));
    }

    @Override
    public HotlineRule inForce(String region, Instant at) {
        return db.sql(RULE)
                .param("region", region)
                .param("at", Columns.of(at))
                .query((row, _) ->
                        new HotlineRule(
                                new HotlineRule.Weights(
                                        row.getInt("response"),
                                        row.getInt("solution"),
                                        row.getInt("satisfaction"),
                                        row.getBoolean("basically")),
                                row.getInt("returns"),
                                row.getInt("tries"),
                                DispatchLevel.valueOf(row.getString("level")),
                                row.getInt("extension_days"),
                                version(
                                        row.getString("area"),
                                        Columns.instant(row, "effective_from"))))
                .optional()
                .orElseThrow(() -> new IllegalStateException("no hotline_rule for " + region));
    }

    private static String version(String area, Instant from) {
        return (area.isEmpty() ? "*" : area) + "@" + from;
    }

    @Override
    public Optional<Exclusion.Ground> ground(String code, Instant at) {
        return db.sql(GROUND)
                .param("code", code)
                .param("at", Columns.of(at))
                .query((row, _) ->
                        new Exclusion.Ground(row.getString("code"), row.getString("name")))
                .optional();
    }

    @Override
    public boolean isCommunitys(String category, String region, Instant at) {
        return db.sql(COMMUNITYS)
                .param("region", region)
                .param("category", category)
                .param("at", Columns.of(at))
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Figures> of(
            String region, int digits, boolean basically, Instant since, Instant until) {
        return db.sql(COUNTS)
                .param("region", region)
                .param("beyond", region + ":") // ':' follows '9'
                .param("digits", digits)
                .param("basically", basically)
                .param("since", Columns.of(since))
                .param("until", Columns.of(until))
                .query((row, _) ->
                        new Figures(
                                row.getString("part"),
                                row.getLong("dispatched"),
                                row.getLong("excluded"),
                                row.getLong("contacted"),
                                row.getLong("called_back"),
                                row.getLong("solved"),
                                row.getLong("satisfied")))
                .list();
    }
}
