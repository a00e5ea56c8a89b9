package io.linli.identity.partner.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.identity.IdentityRooms;
import io.linli.identity.partner.Certificate;
import io.linli.identity.partner.CertificateStep;
import io.linli.identity.partner.PartnerId;
import io.linli.identity.partner.Registration;
import io.linli.identity.partner.Registration.State;
import io.linli.identity.partner.Samples;
import io.linli.identity.partner.Thumbprint;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.seal.Seal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;

class JdbcRegistrationsTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("partner");

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");
    private static final PartnerId PORTAL = new PartnerId("portal-bj");
    private static final PartnerId FIRM = new PartnerId("firm-yuanyuan");

    private final JdbcRegistrations registrations = new JdbcRegistrations(POSTGRES.db());
    private final JdbcCertificates certificates = new JdbcCertificates(POSTGRES.db());

    @BeforeEach
    void fill() {
        POSTGRES.owner().sql("TRUNCATE partner.certificate_step, partner.partner CASCADE").update();
        var partners =
                new JdbcPartners(
                        POSTGRES.db(),
                        new Seal(IdentityRooms.SEAL_KEYS, IdentityRooms.SEAL_INDEX_KEY));
        asMesh(() -> {
            List.of(Samples.PORTAL, Samples.FIRM).forEach(partners::keep);
            return null;
        });
    }

    @Test
    void whatWasAddedIsFoundAsItWasAndCountsOnceItIsActive() {
        var proposed = proposed(PORTAL, 1);
        assertThat(add(proposed)).isTrue();
        assertThat(find(1)).isEqualTo(proposed);
        assertThat(counts(1)).isFalse();

        var active = with(proposed, State.ACTIVE, CertificateStep.Kind.APPROVED);
        keep(active);
        assertThat(find(1)).isEqualTo(active);
        assertThat(counts(1)).isTrue();

        keep(with(active, State.REVOKED, CertificateStep.Kind.REVOKED));
        assertThat(counts(1)).isFalse();
        assertThat(find(1).steps()).hasSize(3);
    }

    @Test
    void oneCertificateIsOfOnePartner() {
        add(proposed(PORTAL, 1));
        assertThat(add(proposed(FIRM, 1))).isFalse();
        assertThat(find(1).partner()).isEqualTo(PORTAL);
        assertThat(find(1).steps()).hasSize(1);
    }

    @Test
    void liveOnesTakePlacesAndPastOnesGiveThemBack() {
        for (var n = 1; n <= 8; n++) {
            add(proposed(PORTAL, n));
        }
        assertThatThrownBy(() -> add(proposed(PORTAL, 9))).isInstanceOf(DataAccessException.class);
        assertThat(add(proposed(FIRM, 10))).isTrue();

        var withdrawn = with(proposed(PORTAL, 3), State.WITHDRAWN, CertificateStep.Kind.WITHDRAWN);
        keep(withdrawn);
        assertThat(add(proposed(PORTAL, 9))).isTrue();
        assertThat(all(PORTAL)).extracting(Registration::state).filteredOn(State::live).hasSize(8);
        assertThat(all(PORTAL).getLast()).isEqualTo(withdrawn);

        keep(with(proposed(PORTAL, 4), State.REVOKED, CertificateStep.Kind.REVOKED));
        keep(with(withdrawn, State.PROPOSED, CertificateStep.Kind.PROPOSED));
        assertThat(find(3).steps()).hasSize(3);
        assertThat(all(PORTAL)).extracting(Registration::state).filteredOn(State::live).hasSize(8);
    }

    @Test
    void theLastTwentyThatCountNoMoreAreTold() {
        for (var n = 1; n <= 21; n++) {
            var proposed = proposed(PORTAL, n);
            add(proposed);
            keep(with(proposed, State.REVOKED, CertificateStep.Kind.REVOKED));
        }
        add(proposed(PORTAL, 30));
        assertThat(all(PORTAL)).hasSize(21);
        assertThat(all(PORTAL).getFirst().state()).isEqualTo(State.PROPOSED);
    }

    @Test
    void aFileNeitherRemovesNorBringsBackWhatPeopleHaveDecided() {
        keepFile(1, 2);
        var stolen = asMesh(() -> registrations.find(thumbprint(1)).orElseThrow());
        keep(with(stolen, State.REVOKED, CertificateStep.Kind.REVOKED));
        add(proposed(PORTAL, 3));

        keepFile(1, 2, 3);
        assertThat(counts(1)).isFalse();
        assertThat(counts(2)).isTrue();
        assertThat(counts(3)).isFalse();

        keep(with(proposed(PORTAL, 3), State.ACTIVE, CertificateStep.Kind.APPROVED));
        keepFile();
        assertThat(counts(2)).isFalse();
        assertThat(counts(3)).isTrue();
        assertThat(find(1).state()).isEqualTo(State.REVOKED);
    }

    @Test
    void aStepIsWrittenOnce() {
        add(proposed(PORTAL, 1));
        for (var change :
                List.of(
                        "UPDATE partner.certificate_step SET person = 'x'",
                        "DELETE FROM partner.certificate_step")) {
            assertThatThrownBy(() -> POSTGRES.owner().sql(change).update())
                    .hasMessageContaining("written once");
        }
    }

    @Test
    void onlyTheMeshReachesThem() {
        add(proposed(FIRM, 1));
        var firm = Callers.firm("firm-yuanyuan", Set.of("E-JSB-01"), "repairs.read");
        var admin = Callers.person("gao", "system-admin", "");
        for (var caller : List.of(firm, admin)) {
            var seen =
                    POSTGRES.transactions()
                            .readAs(
                                    caller,
                                    () ->
                                            POSTGRES.db()
                                                    .sql(
                                                            """
                                                            SELECT thumbprint FROM partner.certificate
                                                            UNION ALL
                                                            SELECT thumbprint
                                                              FROM partner.certificate_step
                                                            """)
                                                    .query(String.class)
                                                    .list());
            assertThat(seen).as(caller.id()).isEmpty();
        }
        assertThatThrownBy(() ->
                        POSTGRES.transactions()
                                .as(admin, () -> registrations.add(proposed(PORTAL, 2))))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatDoesNotExistIsNotHeld() {
        assertThat(asMesh(() -> registrations.hold(PORTAL))).isTrue();
        assertThat(asMesh(() -> registrations.hold(new PartnerId("nobody")))).isFalse();
    }

    private Registration find(int n) {
        return asMesh(() -> registrations.find(thumbprint(n)).orElseThrow());
    }

    private List<Registration> all(PartnerId partner) {
        return asMesh(() -> registrations.of(partner));
    }

    private boolean counts(int n) {
        return asMesh(() -> certificates.holder(thumbprint(n), NOW).isPresent());
    }

    private boolean add(Registration registration) {
        return asMesh(() -> registrations.add(registration));
    }

    private void keep(Registration registration) {
        asMesh(() -> {
            registrations.keep(registration);
            return null;
        });
    }

    private void keepFile(int... named) {
        asMesh(() -> {
            certificates.keep(
                    PORTAL,
                    IntStream.of(named).mapToObj(JdbcRegistrationsTest::certificate).toList());
            return null;
        });
    }

    private static Registration proposed(PartnerId partner, int n) {
        return new Registration(
                partner,
                certificate(n),
                State.PROPOSED,
                List.of(step(CertificateStep.Kind.PROPOSED)));
    }

    private static Registration with(Registration before, State state, CertificateStep.Kind kind) {
        var steps = new ArrayList<>(before.steps());
        steps.add(step(kind));
        return new Registration(before.partner(), before.certificate(), state, steps);
    }

    private static CertificateStep step(CertificateStep.Kind kind) {
        return new CertificateStep(kind, "gao", "高", NOW, "because");
    }

    private static Certificate certificate(int n) {
        return new Certificate(thumbprint(n), END, "machine " + n);
    }

    private static Thumbprint thumbprint(int n) {
        return new Thumbprint("%064x".formatted(n));
    }

    private static <T> T asMesh(Supplier<T> body) {
        return POSTGRES.transactions().asMesh(body);
    }
}
