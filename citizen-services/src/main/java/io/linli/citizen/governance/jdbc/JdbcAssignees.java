package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.cases.Assignee;
import io.linli.citizen.governance.cases.step.Assignees;
import io.linli.mesh.IfServed;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Departments from their table; an office is that of a region around the case. People are the
/// realm's: whoever assigns answers for their name.
@Component
@IfServed("governance")
final class JdbcAssignees implements Assignees {
    private static final String DEPARTMENT =
            """
            SELECT name
              FROM governance.department
             WHERE org = :org AND starts_with(:region, area)
               AND effective_from <= :now AND (effective_to IS NULL OR effective_to > :now)
            """;

    private final JdbcClient db;

    JdbcAssignees(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Assignee> known(Assignee asked, String region, Instant now) {
        return switch (asked.kind()) {
            case PERSON -> Optional.of(asked);
            case OFFICE -> Optional.of(asked).filter(office -> region.startsWith(office.id()));
            case DEPARTMENT ->
                    db.sql(DEPARTMENT)
                            .param("org", asked.id())
                            .param("region", region)
                            .param("now", Columns.of(now))
                            .query(String.class)
                            .optional()
                            .map(name -> new Assignee(asked.kind(), asked.id(), name));
        };
    }
}
