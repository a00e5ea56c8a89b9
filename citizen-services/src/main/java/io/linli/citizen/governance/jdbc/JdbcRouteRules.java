package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.cases.Assignee;
import io.linli.citizen.governance.cases.Category;
import io.linli.citizen.governance.duty.DutyRole;
import io.linli.citizen.governance.duty.DutyScope;
import io.linli.citizen.governance.duty.RouteRule;
import io.linli.citizen.governance.duty.RouteRules;
import io.linli.citizen.governance.duty.Tier;
import io.linli.mesh.IfServed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which way new cases go, in PostgreSQL. Holders are found by functions of the database that see
/// past the caller's reach, because portals file cases too.
@Component
@IfServed("governance")
final class JdbcRouteRules implements RouteRules {
    private static final String TIERS =
            """
            SELECT r.tiers
              FROM governance.category_path(:codeSystem, :kind, :code, :now) p
              JOIN governance.route_rule r
                ON r.code_system = :codeSystem AND r.kind = :kind AND r.category = p.code
             WHERE starts_with(:region, r.area) AND r.effective_from <= :now
             ORDER BY p.depth, length(r.area) DESC, r.effective_from DESC
             LIMIT 1
            """;
    private static final String HOLDER =
            """
            SELECT person_id, person_name FROM governance.duty_holder(:region, :kind, :code, :role, :now)
            """;
    private static final String KEEP =
            """
            INSERT INTO governance.route_rule (area, code_system, kind, category, effective_from, tiers)
            VALUES (:area, :codeSystem, :kind, :category, :from, :tiers)
            ON CONFLICT (area, code_system, kind, category, effective_from) DO UPDATE SET tiers = excluded.tiers
            """;
    private static final String GRID = "SELECT governance.grid_of(:region, :kind, :code)";

    private final JdbcClient db;

    JdbcRouteRules(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Tier> tiers(Category category, String region, Instant now) {
        return db
                .sql(TIERS)
                .param("codeSystem", category.codeSystem())
                .param("kind", category.kind().name())
                .param("code", category.code())
                .param("region", region)
                .param("now", Columns.of(now))
                .query((row, _) -> Columns.texts(row, "tiers"))
                .optional()
                .orElse(List.of())
                .stream()
                .map(Tier::valueOf)
                .toList();
    }

    @Override
    public Optional<Assignee> holder(DutyScope.Key scope, DutyRole role, Instant now) {
        return db.sql(HOLDER)
                .param("region", scope.region())
                .param("kind", scope.kind().name())
                .param("code", scope.code())
                .param("role", role.name())
                .param("now", Columns.of(now))
                .query((row, _) ->
                        new Assignee(
                                Assignee.Kind.PERSON,
                                row.getString("person_id"),
                                row.getString("person_name")))
                .optional();
    }

    @Override
    public void keep(RouteRule rule) {
        db.sql(KEEP)
                .param("area", rule.area())
                .param("codeSystem", rule.codeSystem())
                .param("kind", rule.kind().name())
                .param("category", rule.category())
                .param("from", Columns.of(rule.from()))
                .param("tiers", rule.tiers().stream().map(Tier::name).toArray(String[]::new))
                .update();
    }

    @Override
    public Optional<String> gridOf(DutyScope.Key scope) {
        return db.sql(GRID)
                .param("region", scope.region())
                .param("kind", scope.kind().name())
                .param("code", scope.code())
                .query((row, _) -> Optional.ofNullable(row.getString(1)))
                .single();
    }
}
