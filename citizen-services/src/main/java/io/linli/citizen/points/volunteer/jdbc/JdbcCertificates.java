package io.linli.citizen.points.volunteer.jdbc;

import io.linli.citizen.points.timebank.HalfHours;
import io.linli.citizen.points.timebank.MemberId;
import io.linli.citizen.points.timebank.Sealed;
import io.linli.citizen.points.volunteer.Certificate;
import io.linli.citizen.points.volunteer.Certificates;
import io.linli.mesh.IfServed;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Certificates in PostgreSQL.
@Component
@IfServed("points")
final class JdbcCertificates implements Certificates {
    private static final String INSERT =
            """
            INSERT INTO points.volunteer_certificate
                (number, member_id, name, document, digest, key_id, signature, services, rendered, issued_at)
            VALUES (:number, :member, :name, :document, :digest, :key, :signature, :services, :rendered, :issued)
            """;
    private static final String NUMBERED = "SELECT * FROM points.certificate_numbered(:number)";

    private final JdbcClient db;

    JdbcCertificates(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void add(Certificate fresh) {
        db.sql(INSERT)
                .param("number", fresh.number())
                .param("member", fresh.member().value())
                .param("name", fresh.name().base64())
                .param("document", fresh.document().base64())
                .param("digest", fresh.digest())
                .param("key", fresh.keyId())
                .param("signature", fresh.signature())
                .param("services", fresh.services())
                .param("rendered", fresh.time().count())
                .param("issued", fresh.issuedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Certificate> numbered(String number) {
        return db.sql(NUMBERED)
                .param("number", number)
                .query((row, _) ->
                        new Certificate(
                                number,
                                new MemberId(row.getObject("member_id", UUID.class)),
                                new Sealed(row.getString("name")),
                                new Sealed(row.getString("document")),
                                row.getString("digest"),
                                row.getString("key_id"),
                                row.getString("signature"),
                                row.getInt("services"),
                                new HalfHours(row.getInt("rendered")),
                                row.getObject("issued_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
