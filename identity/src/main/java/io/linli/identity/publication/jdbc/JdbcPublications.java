package io.linli.identity.publication.jdbc;

import io.linli.identity.publication.Publication;
import io.linli.identity.publication.PublicationId;
import io.linli.identity.publication.PublicationName;
import io.linli.identity.publication.Publications;
import io.linli.mesh.store.PageToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Publications in PostgreSQL. The lock of the edition's one row makes steps follow one another.
@Component
final class JdbcPublications implements Publications {
    private static final String HOLD = "SELECT number FROM publication.edition FOR UPDATE";
    private static final String EDITION = "SELECT number FROM publication.edition";
    private static final String NEXT_EDITION =
            "UPDATE publication.edition SET number = number + 1 RETURNING number";
    private static final String SERVED =
            """
            SELECT id FROM publication.publication
             WHERE state IN ('ACTIVE', 'REMOVAL_PROPOSED') ORDER BY name
            """;
    private static final String FIND =
            PublicationRow.SELECT
                    + """
                     WHERE id = :id
                    """;
    private static final String SERVED_AS =
            PublicationRow.SELECT
                    + """
                     WHERE name = :name AND state IN ('ACTIVE', 'REMOVAL_PROPOSED')
                    """;
    private static final String IS_PENDING =
            """
            SELECT EXISTS (SELECT FROM publication.publication
                            WHERE name = :name AND state = 'PROPOSED')
            """;
    private static final String LIST =
            PublicationRow.SELECT
                    + """
                     WHERE (proposed_at, id) < (:time, :id)
                       AND (:state = '' OR state = :state) AND (:name = '' OR name = :name)
                     ORDER BY proposed_at DESC, id DESC LIMIT :limit
                    """;
    private static final String CONTRACT =
            "SELECT contract FROM publication.publication WHERE id = :id";
    private static final String ADD =
            """
            INSERT INTO publication.publication
                   (id, name, display_name, target_host, target_port, deadline_millis,
                    concurrent_calls_max, caller_named, contract, digest, state, proposed_at)
            VALUES (:id, :name, :displayName, :host, :port, :deadline,
                    :concurrent, :callerNamed, :contract, :digest, :state, :at)
            """;
    private static final String KEEP =
            "UPDATE publication.publication SET state = :state WHERE id = :id";

    private final JdbcClient db;
    private final PublicationParts parts;

    JdbcPublications(JdbcClient db) {
        this.db = db;
        this.parts = new PublicationParts(db);
    }

    @Override
    public void hold() {
        db.sql(HOLD).query(Long.class).single();
    }

    @Override
    public Optional<Publication> find(PublicationId id) {
        return db.sql(FIND)
                .param("id", id.value())
                .query(PublicationRow::of)
                .optional()
                .map(parts::whole);
    }

    @Override
    public Optional<Publication> servedAs(PublicationName name) {
        return db.sql(SERVED_AS)
                .param("name", name.value())
                .query(PublicationRow::of)
                .optional()
                .map(parts::whole);
    }

    @Override
    public boolean isPending(PublicationName name) {
        return db.sql(IS_PENDING).param("name", name.value()).query(Boolean.class).single();
    }

    @Override
    public Edition edition() {
        // The number first: a set that is newer than its number is only read once more.
        var number = db.sql(EDITION).query(Long.class).single();
        return new Edition(number, db.sql(SERVED).query(JdbcPublications::id).list());
    }

    @Override
    public Optional<byte[]> contractOf(PublicationId id) {
        return db.sql(CONTRACT).param("id", id.value()).query(byte[].class).optional();
    }

    @Override
    public PageToken.Page<Publication> list(
            Optional<Publication.State> state,
            Optional<PublicationName> name,
            int size,
            PageToken from) {
        var rows =
                db.sql(LIST)
                        .param("time", from.time().atOffset(ZoneOffset.UTC))
                        .param("id", from.id())
                        .param("state", state.map(Enum::name).orElse(""))
                        .param("name", name.map(PublicationName::value).orElse(""))
                        .param("limit", size + 1)
                        .query(PublicationRow::of)
                        .list();
        return PageToken.cut(rows.stream().map(parts::whole).toList(), size, JdbcPublications::at);
    }

    @Override
    public void add(Publication proposal, byte[] contract) {
        db.sql(ADD)
                .param("id", proposal.id().value())
                .param("name", proposal.name().value())
                .param("displayName", proposal.displayName())
                .param("host", proposal.target().host())
                .param("port", proposal.target().port())
                .param("deadline", (int) proposal.terms().deadline().toMillis())
                .param("concurrent", proposal.terms().concurrentCallsMax())
                .param("callerNamed", proposal.terms().callerNamed())
                .param("contract", contract)
                .param("digest", proposal.digest())
                .param("state", proposal.state().name())
                .param("at", proposal.steps().getFirst().at().atOffset(ZoneOffset.UTC))
                .update();
        parts.add(proposal);
    }

    @Override
    public void keep(Publication publication) {
        db.sql(KEEP)
                .param("state", publication.state().name())
                .param("id", publication.id().value())
                .update();
        parts.addSteps(publication);
    }

    @Override
    public long nextEdition() {
        return db.sql(NEXT_EDITION).query(Long.class).single();
    }

    private static PublicationId id(ResultSet row, int number) throws SQLException {
        return new PublicationId(row.getObject("id", UUID.class));
    }

    private static PageToken at(Publication publication) {

        return new PageToken(publication.steps().getFirst().at(), publication.id().value());
    }
}
