package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.attachments.Attachment;
import io.linli.citizen.governance.attachments.Attachments;
import io.linli.citizen.governance.attachments.ContentType;
import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.mesh.IfServed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What cases have attached, in PostgreSQL; without the bytes.
@Component
@IfServed("governance")
final class JdbcAttachments implements Attachments {
    private static final String COUNT =
            "SELECT count(*) FROM governance.attachment WHERE case_id = :case";
    private static final String ADD =
            """
            INSERT INTO governance.attachment
                (region, case_id, id, name, type, size, digest, inner_only, actor, actor_role, at)
            VALUES (:region, :case, :id, :name, :type, :size, :digest, :inner, :actor, :role, :at)
            """;
    private static final String FIND = "SELECT * FROM governance.attachment WHERE id = :id";
    private static final String OF =
            "SELECT * FROM governance.attachment WHERE case_id = :case ORDER BY at, id";

    private final JdbcClient db;

    JdbcAttachments(JdbcClient db) {
        this.db = db;
    }

    @Override
    public int count(CaseId caseId) {
        return db.sql(COUNT).param("case", caseId.value()).query(Integer.class).single();
    }

    @Override
    public void add(Attachment attachment) {
        db.sql(ADD)
                .param("region", attachment.region())
                .param("case", attachment.caseId().value())
                .param("id", attachment.id())
                .param("name", attachment.name())
                .param("type", attachment.type().name())
                .param("size", attachment.size())
                .param("digest", attachment.digest())
                .param("inner", attachment.inner())
                .param("actor", attachment.by().name())
                .param("role", attachment.by().role())
                .param("at", Columns.of(attachment.at()))
                .update();
    }

    @Override
    public Optional<Attachment> find(UUID id) {
        return db.sql(FIND).param("id", id).query(JdbcAttachments::attachment).optional();
    }

    @Override
    public List<Attachment> of(CaseId caseId) {
        return db.sql(OF).param("case", caseId.value()).query(JdbcAttachments::attachment).list();
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                Columns.uuid(row, "id"),
                row.getString("region"),
                new CaseId(Columns.uuid(row, "case_id")),
                row.getString("name"),
                ContentType.valueOf(row.getString("type")),
                row.getLong("size"),
                row.getString("digest"),
                row.getBoolean("inner_only"),
                new Actor(row.getString("actor"), row.getString("actor_role")),
                Columns.instant(row, "at"));
    }
}
