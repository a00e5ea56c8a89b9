package io.linli.identity.partner.jdbc;

import io.linli.identity.partner.Certificate;
import io.linli.identity.partner.CertificateStep;
import io.linli.identity.partner.PartnerId;
import io.linli.identity.partner.Registration;
import io.linli.identity.partner.Registrations;
import io.linli.identity.partner.Thumbprint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Registrations in PostgreSQL. The lock of the partner's row makes steps follow one another.
@Component
final class JdbcRegistrations implements Registrations {
    private static final String HOLD =
            "SELECT id FROM partner.partner WHERE id = :partner FOR UPDATE";
    private static final String SELECT =
            """
            SELECT thumbprint, partner_id, not_after, note, state FROM partner.certificate
            """;
    private static final String FIND =
            SELECT
                    + """
                     WHERE thumbprint = :thumbprint
                    """;
    private static final String LIVE =
            SELECT
                    + """
                     WHERE partner_id = :partner AND place IS NOT NULL
                     ORDER BY added_at, thumbprint
                    """;
    private static final String PAST =
            SELECT
                    + """
                     WHERE partner_id = :partner AND place IS NULL
                     ORDER BY (SELECT max(at) FROM partner.certificate_step AS s
                                WHERE s.thumbprint = certificate.thumbprint) DESC, thumbprint
                     LIMIT :max
                    """;
    private static final String STEPS =
            """
            SELECT kind, person, person_name, at, note FROM partner.certificate_step
             WHERE thumbprint = :thumbprint ORDER BY position
            """;
    private static final String ADD =
            """
            INSERT INTO partner.certificate
                   (thumbprint, partner_id, place, not_after, added_at, note, state, from_file)
            VALUES (:thumbprint, :partner, %s, :notAfter, :at, :note, :state, false)
            ON CONFLICT (thumbprint) DO NOTHING
            """
                    .formatted(JdbcCertificates.FREE_PLACE);
    private static final String KEEP =
            """
            UPDATE partner.certificate
               SET state = :state, note = :note,
                   place = CASE WHEN NOT :live THEN NULL
                                WHEN place IS NULL THEN %s
                                ELSE place END
             WHERE thumbprint = :thumbprint
            """
                    .formatted(JdbcCertificates.FREE_PLACE);
    private static final String ADD_STEP =
            """
            INSERT INTO partner.certificate_step
                   (thumbprint, position, kind, person, person_name, at, note)
            VALUES (:thumbprint, :position, :kind, :person, :personName, :at, :note)
            ON CONFLICT DO NOTHING
            """;

    private final JdbcClient db;

    JdbcRegistrations(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean hold(PartnerId partner) {
        return db.sql(HOLD)
                .param("partner", partner.value())
                .query(String.class)
                .optional()
                .isPresent();
    }

    @Override
    public Optional<Registration> find(Thumbprint thumbprint) {
        return db.sql(FIND)
                .param("thumbprint", thumbprint.value())
                .query(JdbcRegistrations::row)
                .optional()
                .map(this::whole);
    }

    @Override
    public List<Registration> of(PartnerId partner) {
        var live = db.sql(LIVE).param("partner", partner.value());
        var past =
                db.sql(PAST).param("partner", partner.value()).param("max", Registration.PAST_MAX);
        return Stream.of(live, past)
                .flatMap(rows -> rows.query(JdbcRegistrations::row).list().stream())
                .map(this::whole)
                .toList();
    }

    @Override
    public boolean add(Registration proposed) {
        var certificate = proposed.certificate();
        var added =
                db.sql(ADD)
                        .param("thumbprint", certificate.thumbprint().value())
                        .param("partner", proposed.partner().value())
                        .param("max", Certificate.OF_ONE_PARTNER_MAX)
                        .param("notAfter", certificate.notAfter().atOffset(ZoneOffset.UTC))
                        .param("at", proposed.steps().getFirst().at().atOffset(ZoneOffset.UTC))
                        .param("note", certificate.note())
                        .param("state", proposed.state().name())
                        .update();
        if (added > 0) {
            addSteps(proposed);
        }
        return added > 0;
    }

    @Override
    public void keep(Registration registration) {
        db.sql(KEEP)
                .param("state", registration.state().name())
                .param("note", registration.certificate().note())
                .param("live", registration.state().live())
                .param("partner", registration.partner().value())
                .param("max", Certificate.OF_ONE_PARTNER_MAX)
                .param("thumbprint", registration.certificate().thumbprint().value())
                .update();
        addSteps(registration);
    }

    /// Adds the steps that are not kept yet.
    private void addSteps(Registration registration) {
        for (var i = 0; i < registration.steps().size(); i++) {
            var step = registration.steps().get(i);
            db.sql(ADD_STEP)
                    .param("thumbprint", registration.certificate().thumbprint().value())
                    .param("position", i)
                    .param("kind", step.kind().name())
                    .param("person", step.person())
                    .param("personName", step.personName())
                    .param("at", step.at().atOffset(ZoneOffset.UTC))
                    .param("note", step.note())
                    .update();
        }
    }

    private Registration whole(Registration row) {
        var steps =
                db.sql(STEPS)
                        .param("thumbprint", row.certificate().thumbprint().value())
                        .query(JdbcRegistrations::step)
                        .list();
        return new Registration(row.partner(), row.certificate(), row.state(), steps);
    }

    private static Registration row(ResultSet row, int number) throws SQLException {
        return new Registration(
                new PartnerId(row.getString("partner_id")),
                new Certificate(
                        new Thumbprint(row.getString("thumbprint")),
                        row.getObject("not_after", OffsetDateTime.class).toInstant(),
                        row.getString("note")),
                Registration.State.valueOf(row.getString("state")),
                List.of());
    }

    private static CertificateStep step(ResultSet row, int number) throws SQLException {
        return new CertificateStep(
                CertificateStep.Kind.valueOf(row.getString("kind")),
                row.getString("person"),
                row.getString("person_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("note"));
    }
}
