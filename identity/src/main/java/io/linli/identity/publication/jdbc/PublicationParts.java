package io.linli.identity.publication.jdbc;

import io.linli.identity.publication.Grant;
import io.linli.identity.publication.Publication;
import io.linli.identity.publication.Route;
import io.linli.identity.publication.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The lists that belong to a publication, each in rows of its own, in order.
final class PublicationParts {
    private static final String GRANTS =
            """
            SELECT method, roles, scopes, region_field FROM publication.publication_grant
             WHERE publication_id = :id ORDER BY position
            """;
    private static final String ROUTES =
            """
            SELECT http_method, path, method FROM publication.route
             WHERE publication_id = :id ORDER BY position
            """;
    private static final String STEPS =
            """
            SELECT kind, person, person_name, at, note FROM publication.step
             WHERE publication_id = :id ORDER BY position
            """;
    private static final String ADD_GRANT =
            """
            INSERT INTO publication.publication_grant
                   (publication_id, position, method, roles, scopes, region_field)
            VALUES (:id, :position, :method, :roles, :scopes, :regionField)
            """;
    private static final String ADD_ROUTE =
            """
            INSERT INTO publication.route (publication_id, position, http_method, path, method)
            VALUES (:id, :position, :httpMethod, :path, :method)
            """;
    private static final String ADD_STEP =
            """
            INSERT INTO publication.step
                   (publication_id, position, kind, person, person_name, at, note)
            VALUES (:id, :position, :kind, :person, :personName, :at, :note)
            ON CONFLICT DO NOTHING
            """;

    private final JdbcClient db;

    PublicationParts(JdbcClient db) {
        this.db = db;
    }

    /// The publication with its lists.
    Publication whole(Publication row) {
        return new Publication(
                row.id(),
                row.name(),
                row.displayName(),
                row.target(),
                of(GRANTS, row).query(PublicationParts::grant).list(),
                row.terms(),
                of(ROUTES, row).query(PublicationParts::route).list(),
                row.digest(),
                row.state(),
                of(STEPS, row).query(PublicationParts::step).list());
    }

    void add(Publication publication) {
        for (var i = 0; i < publication.grants().size(); i++) {
            var grant = publication.grants().get(i);
            of(ADD_GRANT, publication)
                    .param("position", i)
                    .param("method", grant.method())
                    .param("roles", grant.roles().toArray(String[]::new))
                    .param("scopes", grant.scopes().toArray(String[]::new))
                    .param("regionField", grant.regionField().orElse(null))
                    .update();
        }
        for (var i = 0; i < publication.routes().size(); i++) {
            var route = publication.routes().get(i);
            of(ADD_ROUTE, publication)
                    .param("position", i)
                    .param("httpMethod", route.httpMethod())
                    .param("path", route.path())
                    .param("method", route.method())
                    .update();
        }
        addSteps(publication);
    }

    /// Adds the steps that are not kept yet.
    void addSteps(Publication publication) {
        for (var i = 0; i < publication.steps().size(); i++) {
            var step = publication.steps().get(i);
            of(ADD_STEP, publication)
                    .param("position", i)
                    .param("kind", step.kind().name())
                    .param("person", step.person())
                    .param("personName", step.personName())
                    .param("at", step.at().atOffset(ZoneOffset.UTC))
                    .param("note", step.note())
                    .update();
        }
    }

    private JdbcClient.StatementSpec of(String statement, Publication publication) {
        return db.sql(statement).param("id", publication.id().value());
    }

    private static Grant grant(ResultSet row, int number) throws SQLException {
        return new Grant(
                row.getString("method"),
                texts(row, "roles"),
                texts(row, "scopes"),
                Optional.ofNullable(row.getString("region_field")));
    }

    private static Route route(ResultSet row, int number) throws SQLException {
        return new Route(
                row.getString("http_method"), row.getString("path"), row.getString("method"));
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                Step.Kind.valueOf(row.getString("kind")),
                row.getString("person"),
                row.getString("person_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("note"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
