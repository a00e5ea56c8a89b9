package io.linli.identity.partner.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.identity.IdentityRooms;
import io.linli.identity.partner.Certificate;
import io.linli.identity.partner.Partner;
import io.linli.identity.partner.PartnerId;
import io.linli.identity.partner.Samples;
import io.linli.identity.partner.Thumbprint;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.seal.Seal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;

class JdbcCertificatesTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("partner");

    private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");
    private static final PartnerId PORTAL = new PartnerId("portal-bj");
    private static final PartnerId FIRM = new PartnerId("firm-yuanyuan");

    private final JdbcCertificates certificates = new JdbcCertificates(POSTGRES.db());

    @BeforeEach
    void fill() {
        POSTGRES.owner().sql("TRUNCATE partner.partner CASCADE").update();
        var partners =
                new JdbcPartners(
                        POSTGRES.db(),
                        new Seal(IdentityRooms.SEAL_KEYS, IdentityRooms.SEAL_INDEX_KEY));
        POSTGRES.transactions()
                .asMesh(() -> {
                    List.of(Samples.PORTAL, Samples.FIRM).forEach(partners::keep);
                    return null;
                });
    }

    @Test
    void aCertificateLeadsToItsPartnerUpToItsLastInstant() {
        keep(PORTAL, certificate(1), certificate(2));
        assertThat(holder(1, END)).contains(Samples.PORTAL.partner());
        assertThat(holder(2, END)).contains(Samples.PORTAL.partner());
        assertThat(holder(1, END.plusMillis(1))).isEmpty();
        assertThat(holder(3, END)).isEmpty();
    }

    @Test
    void keepingAgainRemovesWhatIsNotNamedAndLeavesWhenTheOthersCame() {
        keep(PORTAL, certificate(1), certificate(2));
        POSTGRES.owner()
                .sql("UPDATE partner.certificate SET added_at = '2026-01-01T00:00:00Z'")
                .update();
        keep(PORTAL, certificate(2), certificate(3));
        assertThat(holder(1, END)).isEmpty();
        assertThat(holder(2, END)).isPresent();
        assertThat(holder(3, END)).isPresent();
        assertThat(
                        POSTGRES.owner()
                                .sql(
                                        """
                                        SELECT thumbprint FROM partner.certificate
                                         WHERE added_at = '2026-01-01T00:00:00Z'
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly(thumbprint(2).value());
        keep(PORTAL);
        assertThat(holder(2, END)).isEmpty();
    }

    @Test
    void aCertificateIsNeverTakenFromAnotherPartner() {
        keep(PORTAL, certificate(1));
        assertThatThrownBy(() -> keep(FIRM, certificate(1)))
                .hasMessageContaining("expected: not another partner's");
        assertThat(holder(1, END)).contains(Samples.PORTAL.partner());
    }

    @Test
    void onePartnerHasEightAtMostWhoeverWritesThem() {
        keep(PORTAL, many(8));
        keep(PORTAL, many(8));
        assertThatThrownBy(() -> keep(PORTAL, many(9)))
                .hasMessage("certificates.size: 9 (expected: 0..8)");
        for (var place : List.of(8, 9)) {
            assertThatThrownBy(() ->
                            POSTGRES.owner()
                                    .sql(
                                            """
                                            INSERT INTO partner.certificate
                                                   (thumbprint, partner_id, place, not_after)
                                            VALUES (:thumbprint, 'portal-bj', :place, now())
                                            """)
                                    .param("thumbprint", thumbprint(9).value())
                                    .param("place", place)
                                    .update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void onlyTheMeshReachesCertificates() {
        keep(FIRM, certificate(1));
        var firm = Callers.firm("firm-yuanyuan", Set.of("E-JSB-01"), "repairs.read");
        assertThat(
                        POSTGRES.transactions()
                                .readAs(firm, () -> certificates.holder(thumbprint(1), END)))
                .isEmpty();
        assertThat(certificates.holder(thumbprint(1), END)).isEmpty();
    }

    private Optional<Partner> holder(int n, Instant at) {
        return POSTGRES.transactions().asMesh(() -> certificates.holder(thumbprint(n), at));
    }

    private void keep(PartnerId partner, Certificate... all) {
        POSTGRES.transactions()
                .asMesh(() -> {
                    certificates.keep(partner, List.of(all));
                    return null;
                });
    }

    private static Certificate[] many(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(JdbcCertificatesTest::certificate)
                .toArray(Certificate[]::new);
    }

    private static Certificate certificate(int n) {
        return new Certificate(thumbprint(n), END, "machine " + n);
    }

    private static Thumbprint thumbprint(int n) {
        return new Thumbprint("%064x".formatted(n));
    }
}
