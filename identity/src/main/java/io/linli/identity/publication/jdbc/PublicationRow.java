package io.linli.identity.publication.jdbc;

import io.linli.identity.publication.Publication;
import io.linli.identity.publication.PublicationId;
import io.linli.identity.publication.PublicationName;
import io.linli.identity.publication.Target;
import io.linli.identity.publication.Terms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// A publication's own row; its grants, routes and steps are read apart.
final class PublicationRow {
    static final String SELECT =
            """
            SELECT id, name, display_name, target_host, target_port, deadline_millis,
                   concurrent_calls_max, caller_named, digest, state
              FROM publication.publication
            """;

    private PublicationRow() {}

    static Publication of(ResultSet row, int number) throws SQLException {
        return new Publication(
                new PublicationId(row.getObject("id", UUID.class)),
                new PublicationName(row.getString("name")),
                row.getString("display_name"),
                new Target(row.getString("target_host"), row.getInt("target_port")),
                List.of(),
                new Terms(
                        Duration.ofMillis(row.getInt("deadline_millis")),
                        row.getInt("concurrent_calls_max"),
                        row.getBoolean("caller_named")),
                List.of(),
                row.getString("digest"),
                Publication.State.valueOf(row.getString("state")),
                List.of());
    }
}
