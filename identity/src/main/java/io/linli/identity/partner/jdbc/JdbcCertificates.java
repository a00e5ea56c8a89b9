package io.linli.identity.partner.jdbc;

import io.linli.identity.partner.Certificate;
import io.linli.identity.partner.Certificates;
import io.linli.identity.partner.Partner;
import io.linli.identity.partner.PartnerId;
import io.linli.identity.partner.Thumbprint;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Certificates in PostgreSQL, by their thumbprints.
@Component
final class JdbcCertificates implements Certificates {
    private static final String HOLDER =
            """
            SELECT p.id, name, kind, scopes, region, estates, callback_url, disabled
              FROM partner.certificate AS c
              JOIN partner.partner AS p ON p.id = c.partner_id
             WHERE c.thumbprint = :thumbprint AND c.not_after >= :at AND c.state = 'ACTIVE'
            """;
    private static final String REMOVE_OTHERS =
            """
            DELETE FROM partner.certificate
             WHERE partner_id = :partner AND from_file AND state = 'ACTIVE'
                   AND NOT thumbprint = ANY (:kept)
            """;

    /// Whatever place is free, nothing when none is: places only bound how many there are.
    static final String FREE_PLACE =
            """
            (SELECT min(free) FROM generate_series(1, :max) AS free
              WHERE NOT EXISTS (SELECT FROM partner.certificate
                                 WHERE partner_id = :partner AND place = free))
            """;

    // One that people have registered or revoked stays what it is.
    private static final String KEEP =
            """
            INSERT INTO partner.certificate (thumbprint, partner_id, place, not_after, note)
            SELECT :thumbprint, :partner,
                   CASE WHEN EXISTS (SELECT FROM partner.certificate WHERE thumbprint = :thumbprint)
                        THEN 1 ELSE %s END,
                   :notAfter, :note
            ON CONFLICT (thumbprint) DO UPDATE
               SET not_after = excluded.not_after, note = excluded.note
             WHERE certificate.partner_id = excluded.partner_id
            """
                    .formatted(FREE_PLACE);

    private final JdbcClient db;

    JdbcCertificates(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Partner> holder(Thumbprint thumbprint, Instant at) {
        return db.sql(HOLDER)
                .param("thumbprint", thumbprint.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> JdbcPartners.partner(row))
                .optional();
    }

    @Override
    public void keep(PartnerId partner, List<Certificate> all) {
        if (all.size() > Certificate.OF_ONE_PARTNER_MAX) {
            throw new IllegalArgumentException(
                    "certificates.size: "
                            + all.size()
                            + " (expected: 0.."
                            + Certificate.OF_ONE_PARTNER_MAX
                            + ")");
        }
        db.sql(REMOVE_OTHERS)
                .param("partner", partner.value())
                .param(
                        "kept",
                        all.stream().map(each -> each.thumbprint().value()).toArray(String[]::new))
                .update();
        all.forEach(each -> keep(partner, each));
    }

    private void keep(PartnerId partner, Certificate certificate) {
        var kept =
                db.sql(KEEP)
                        .param("thumbprint", certificate.thumbprint().value())
                        .param("partner", partner.value())
                        .param("max", Certificate.OF_ONE_PARTNER_MAX)
                        .param("notAfter", certificate.notAfter().atOffset(ZoneOffset.UTC))
                        .param("note", certificate.note())
                        .update();
        if (kept == 0) {
            throw new IllegalStateException(
                    "certificate: "
                            + certificate.thumbprint().value()
                            + " (expected: not another partner's)");
        }
    }
}
