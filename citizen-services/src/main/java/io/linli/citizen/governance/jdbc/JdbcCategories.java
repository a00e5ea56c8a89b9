package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.cases.Categories;
import io.linli.citizen.governance.cases.Category;
import io.linli.citizen.governance.cases.EarnRules;
import io.linli.citizen.governance.clock.Limit;
import io.linli.citizen.governance.clock.LimitUnit;
import io.linli.mesh.IfServed;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Code systems, their limits and what reporters earn, in PostgreSQL.
@Component
@IfServed("governance")
final class JdbcCategories implements Categories, EarnRules {
    private static final String FIND =
            """
            SELECT code_system, code, name
              FROM governance.category
             WHERE code_system = :codeSystem AND code = :code
               AND effective_from <= :now AND (effective_to IS NULL OR effective_to > :now)
             ORDER BY effective_from DESC
             LIMIT 1
            """;
    private static final String LIMIT =
            """
            SELECT amount, unit
              FROM governance.category_limit
             WHERE code_system = :codeSystem AND category = :code
               AND starts_with(:region, area) AND effective_from <= :now
             ORDER BY length(area) DESC, effective_from DESC
             LIMIT 1
            """;
    private static final String EARNED =
            """
            SELECT amount
              FROM governance.earn_rule
             WHERE act = 'CASE_RATED' AND effective_from <= :now
             ORDER BY effective_from DESC
             LIMIT 1
            """;

    private final JdbcClient db;

    JdbcCategories(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Category> inForce(String codeSystem, String code, Instant now) {
        return db.sql(FIND)
                .param("codeSystem", codeSystem)
                .param("code", code)
                .param("now", Columns.of(now))
                .query((row, _) ->
                        new Category(
                                row.getString("code_system"),
                                row.getString("code"),
                                row.getString("name")))
                .optional();
    }

    @Override
    public Limit limit(Category category, String region, Instant now) {
        return db.sql(LIMIT)
                .param("codeSystem", category.codeSystem())
                .param("code", category.code())
                .param("region", region)
                .param("now", Columns.of(now))
                .query((row, _) ->
                        new Limit(row.getInt("amount"), LimitUnit.valueOf(row.getString("unit"))))
                .optional()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "no category_limit for " + category + " in " + region));
    }

    @Override
    public long forRatedCase(Instant now) {
        return db.sql(EARNED)
                .param("now", Columns.of(now))
                .query(Long.class)
                .optional()
                .orElseThrow(
                        () -> new IllegalStateException("no earn_rule for CASE_RATED at " + now));
    }
}
