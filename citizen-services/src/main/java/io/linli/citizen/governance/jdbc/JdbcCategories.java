package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.cases.Assignee;
import io.linli.citizen.governance.cases.Category;
import io.linli.citizen.governance.cases.CategoryKind;
import io.linli.citizen.governance.cases.Priority;
import io.linli.citizen.governance.cases.category.Categories;
import io.linli.citizen.governance.cases.category.CategoryNode;
import io.linli.citizen.governance.cases.category.CategoryRule;
import io.linli.citizen.governance.clock.Limit;
import io.linli.citizen.governance.clock.LimitUnit;
import io.linli.citizen.governance.clock.Policy;
import io.linli.mesh.IfServed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Code systems, what holds for their categories and what reporters earn, in PostgreSQL.
@Component
@IfServed("governance")
final class JdbcCategories implements Categories {
    private static final String FIND =
            """
            SELECT c.code_system, c.kind, c.code, c.name
              FROM governance.category c
              JOIN governance.code_system s ON s.code_system = c.code_system
             WHERE c.code_system = :codeSystem AND c.kind = :kind AND c.code = :code
               AND c.effective_from <= :now AND (c.effective_to IS NULL OR c.effective_to > :now)
               AND s.effective_from <= :now AND (s.effective_to IS NULL OR s.effective_to > :now)
             ORDER BY c.effective_from DESC
             LIMIT 1
            """;
    private static final String LIMIT =
            """
            SELECT l.category, l.area, l.effective_from, l.amount, l.unit
              FROM governance.category_path(:codeSystem, :kind, :code, :now) p
              JOIN governance.category_limit l
                ON l.code_system = :codeSystem AND l.kind = :kind AND l.category = p.code
             WHERE starts_with(:region, l.area) AND l.effective_from <= :now
             ORDER BY p.depth, length(l.area) DESC, l.effective_from DESC
             LIMIT 1
            """;
    private static final String RULE =
            """
            SELECT r.priority, r.party_kind, r.party_id
              FROM governance.category_path(:codeSystem, :kind, :code, :now) p
              JOIN governance.category_rule r
                ON r.code_system = :codeSystem AND r.kind = :kind AND r.category = p.code
             WHERE starts_with(:region, r.area) AND r.effective_from <= :now
             ORDER BY p.depth, length(r.area) DESC, r.effective_from DESC
             LIMIT 1
            """;

    /// All three in one way there; the path is walked once.
    private static final String RULED =
            """
            WITH path AS MATERIALIZED (
                SELECT code, depth FROM governance.category_path(:codeSystem, :kind, :code, :now))
            SELECT c.code_system, c.kind, c.code, c.name, l.*, r.*
              FROM (%s) c
              LEFT JOIN (
                   SELECT l.category, l.area, l.effective_from, l.amount, l.unit
                     FROM path p
                     JOIN governance.category_limit l
                       ON l.code_system = :codeSystem AND l.kind = :kind AND l.category = p.code
                    WHERE starts_with(:region, l.area) AND l.effective_from <= :now
                    ORDER BY p.depth, length(l.area) DESC, l.effective_from DESC
                    LIMIT 1) l ON true
              LEFT JOIN (
                   SELECT r.priority, r.party_kind, r.party_id
                     FROM path p
                     JOIN governance.category_rule r
                       ON r.code_system = :codeSystem AND r.kind = :kind AND r.category = p.code
                    WHERE starts_with(:region, r.area) AND r.effective_from <= :now
                    ORDER BY p.depth, length(r.area) DESC, r.effective_from DESC
                    LIMIT 1) r ON true
            """
                    .formatted(FIND);

    private static final String BELOW =
            """
            SELECT DISTINCT ON (c.code) c.code_system, c.kind, c.code, c.name, c.parent, l.amount, l.unit,
                   r.priority, r.party_kind, r.party_id,
                   EXISTS (SELECT 1 FROM governance.category b
                            WHERE b.code_system = c.code_system AND b.kind = c.kind AND b.parent = c.code
                              AND b.effective_from <= :now AND (b.effective_to IS NULL OR b.effective_to > :now))
                       AS branches
              FROM governance.category c
             CROSS JOIN LATERAL (
                   SELECT l.amount, l.unit
                     FROM governance.category_path(c.code_system, c.kind, c.code, :now) p
                     JOIN governance.category_limit l
                       ON l.code_system = c.code_system AND l.kind = c.kind AND l.category = p.code
                    WHERE starts_with(:region, l.area) AND l.effective_from <= :now
                    ORDER BY p.depth, length(l.area) DESC, l.effective_from DESC
                    LIMIT 1) l
             CROSS JOIN LATERAL (
                   SELECT r.priority, r.party_kind, r.party_id
                     FROM governance.category_path(c.code_system, c.kind, c.code, :now) p
                     JOIN governance.category_rule r
                       ON r.code_system = c.code_system AND r.kind = c.kind AND r.category = p.code
                    WHERE starts_with(:region, r.area) AND r.effective_from <= :now
                    ORDER BY p.depth, length(r.area) DESC, r.effective_from DESC
                    LIMIT 1) r
             WHERE c.code_system = :codeSystem AND c.kind = :kind AND c.parent = :code AND c.code > :after
               AND c.effective_from <= :now AND (c.effective_to IS NULL OR c.effective_to > :now)
             ORDER BY c.code, c.effective_from DESC
             LIMIT :rows
            """;

    private final JdbcClient db;

    JdbcCategories(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Category> inForce(
            String codeSystem, CategoryKind kind, String code, Instant now) {
        return about(db.sql(FIND), new Category(codeSystem, kind, code, ""), now)
                .query((row, _) -> category(row))
                .optional();
    }

    @Override
    public Optional<Ruled> ruled(Category category, String region, Instant now) {
        return about(db.sql(RULED), category, now)
                .param("region", region)
                .query((row, _) -> ruled(row, region))
                .optional();
    }

    private static Ruled ruled(ResultSet row, String region) throws SQLException {
        var found = category(row);
        if (row.getString("unit") == null) {
            throw missing("category_limit", found, region);
        }
        if (row.getString("priority") == null) {
            throw missing("category_rule", found, region);
        }
        return new Ruled(found, PolicyRow.of(row, nameOf(found, row)), rule(row));
    }

    private static IllegalStateException missing(String what, Category category, String region) {
        return new IllegalStateException("no " + what + " for " + category + " in " + region);
    }

    @Override
    public Policy limit(Category category, String region, Instant now) {
        return about(db.sql(LIMIT), category, now)
                .param("region", region)
                .query((row, _) -> PolicyRow.of(row, nameOf(category, row)))
                .optional()
                .orElseThrow(() -> missing("category_limit", category, region));
    }

    @Override
    public CategoryRule rule(Category category, String region, Instant now) {
        return about(db.sql(RULE), category, now)
                .param("region", region)
                .query((row, _) -> rule(row))
                .optional()
                .orElseThrow(() -> missing("category_rule", category, region));
    }

    @Override
    public List<CategoryNode> below(
            Category parent, String region, String after, int rows, Instant now) {
        return about(db.sql(BELOW), parent, now)
                .param("region", region)
                .param("after", after)
                .param("rows", rows)
                .query((row, _) ->
                        new CategoryNode(
                                category(row),
                                row.getString("parent"),
                                row.getBoolean("branches"),
                                limit(row),
                                rule(row)))
                .list();
    }

    private static StatementSpec about(StatementSpec statement, Category category, Instant now) {
        return statement
                .param("codeSystem", category.codeSystem())
                .param("kind", category.kind().name())
                .param("code", category.code())
                .param("now", Columns.of(now));
    }

    private static Category category(ResultSet row) throws SQLException {
        return new Category(
                row.getString("code_system"),
                CategoryKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("name"));
    }

    /// That of the category the rule is of, which may be one above.
    private static String nameOf(Category category, ResultSet row) throws SQLException {
        return "category/" + category.codeSystem() + "/" + row.getString("category");
    }

    private static Limit limit(ResultSet row) throws SQLException {
        return new Limit(row.getInt("amount"), LimitUnit.valueOf(row.getString("unit")));
    }

    private static CategoryRule rule(ResultSet row) throws SQLException {
        var party = row.getString("party_kind");
        return new CategoryRule(
                Priority.valueOf(row.getString("priority")),
                party == null
                        ? Optional.empty()
                        : Optional.of(
                                new Assignee(
                                        Assignee.Kind.valueOf(party),
                                        row.getString("party_id"),
                                        "")));
    }
}
