package io.linli.identity.estate.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.identity.estate.Estate;
import io.linli.identity.estate.EstateId;
import io.linli.identity.partner.PartnerId;
import io.linli.identity.region.RegionCode;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.PostgresExtension;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;

class JdbcEstatesTest {
    private static final Estate NORTH = estate("E-JSB-01", "110105017036");
    private static final Estate NORTH_TOO = estate("E-JSB-1", "110105017036");
    private static final Estate MIDDLE = estate("E-JSZ-01", "110105017035");

    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("estate");

    private final JdbcEstates estates = new JdbcEstates(POSTGRES.db());

    @BeforeEach
    void fill() {
        POSTGRES.owner().sql("TRUNCATE estate.estate").update();
        List.of(NORTH, NORTH_TOO, MIDDLE).forEach(this::keep);
    }

    @Test
    void whatWasKeptIsFoundAsItWasAndReplacedWhenKeptAgain() {
        assertThat(found(NORTH.id())).isEqualTo(NORTH);
        var renamed = new Estate(NORTH.id(), "新名", MIDDLE.region(), new PartnerId("firm-anju"));
        keep(renamed);
        assertThat(found(NORTH.id())).isEqualTo(renamed);
    }

    @Test
    void anOfficerReachesTheOwnRegionEvenWithoutAnyWhere() {
        assertThat(seenBy(Callers.person("wang", "grid-worker", "110105017036")))
                .containsExactly("E-JSB-01", "E-JSB-1");
        assertThat(seenBy(Callers.person("liu", "street-officer", "110105017"))).hasSize(3);
        assertThat(seenBy(Callers.person("sun", "street-officer", "110105018"))).isEmpty();
        assertThat(seenBy(Callers.person("xu", "auditor", ""))).isEmpty();
    }

    @Test
    void aFirmReachesItsEstatesWholeIdsOnly() {
        assertThat(seenBy(Callers.firm("firm", Set.of("E-JSB-1"), "repairs.read")))
                .containsExactly("E-JSB-1");
        assertThat(seenBy(Callers.firm("firm", Set.of("E-JSB-01", "E-JSZ-01"), "repairs.read")))
                .containsExactly("E-JSB-01", "E-JSZ-01");
        assertThat(seenBy(Callers.firm("firm", Set.of(), "repairs.read"))).isEmpty();
        assertThat(seenBy(Callers.ofEstates("he", "property-staff", "E-JSB-01")))
                .containsExactly("E-JSB-01");
    }

    @Test
    void aPortalReachesNoEstateByItsRegion() {
        assertThat(seenBy(Callers.portal("portal-bj", "110105", "repairs.read"))).isEmpty();
    }

    @Test
    void anEstateOutsideTheOwnRegionCannotBeWritten() {
        var wang = Callers.person("wang", "grid-worker", "110105017036");
        assertThatThrownBy(() ->
                        POSTGRES.transactions()
                                .as(
                                        wang,
                                        () -> {
                                            estates.keep(estate("E-NEW", "110105017035"));
                                            return null;
                                        }))
                .isInstanceOf(DataAccessException.class);
    }

    private Estate found(EstateId id) {
        return POSTGRES.transactions().asMesh(() -> estates.find(id)).orElseThrow();
    }

    private void keep(Estate estate) {
        POSTGRES.transactions()
                .asMesh(() -> {
                    estates.keep(estate);
                    return estate;
                });
    }

    private static List<String> seenBy(Caller caller) {
        return POSTGRES.transactions()
                .readAs(
                        caller,
                        () ->
                                POSTGRES.db()
                                        .sql("SELECT id FROM estate.estate ORDER BY id")
                                        .query(String.class)
                                        .list());
    }

    private static Estate estate(String id, String region) {
        return new Estate(
                new EstateId(id), "小区", RegionCode.of(region), new PartnerId("firm-yuanyuan"));
    }
}
