package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.clock.Policy;
import io.linli.citizen.governance.whistle.Department;
import io.linli.citizen.governance.whistle.Departments;
import io.linli.citizen.governance.whistle.Missed;
import io.linli.citizen.governance.whistle.OrgCode;
import io.linli.citizen.governance.whistle.WhistleLimits;
import io.linli.citizen.governance.whistle.WhistleType;
import io.linli.mesh.IfServed;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Departments and the limits they are held to, in PostgreSQL.
@Component
@IfServed("governance")
final class JdbcDepartments implements Departments, WhistleLimits {
    private static final String FIND =
            """
            SELECT org, name
              FROM governance.department
             WHERE org = :org AND starts_with(:region, area)
               AND effective_from <= :now AND (effective_to IS NULL OR effective_to > :now)
            """;
    private static final String LIMIT =
            """
            SELECT area, effective_from, amount, unit
              FROM governance.whistle_limit
             WHERE type = :type AND step = :step AND starts_with(:region, area) AND effective_from <= :now
             ORDER BY length(area) DESC, effective_from DESC
             LIMIT 1
            """;

    private final JdbcClient db;

    JdbcDepartments(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Department> find(OrgCode org, String region, Instant now) {
        return db.sql(FIND)
                .param("org", org.value())
                .param("region", region)
                .param("now", Columns.of(now))
                .query((row, _) ->
                        new Department(new OrgCode(row.getString("org")), row.getString("name")))
                .optional();
    }

    @Override
    public Optional<Policy> limit(WhistleType type, Missed step, String region, Instant now) {
        return db.sql(LIMIT)
                .param("type", type.name())
                .param("step", step.name())
                .param("region", region)
                .param("now", Columns.of(now))
                .query((row, _) -> PolicyRow.of(row, "whistle/" + type + "/" + step))
                .optional();
    }
}
