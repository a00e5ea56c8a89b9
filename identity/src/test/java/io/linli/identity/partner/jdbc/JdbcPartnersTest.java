package io.linli.identity.partner.jdbc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.identity.IdentityRooms;
import io.linli.identity.partner.KeyedPartner;
import io.linli.identity.partner.PartnerId;
import io.linli.identity.partner.PartnerKey;
import io.linli.identity.partner.Samples;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.seal.Seal;
import io.linli.seal.SealFailure;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;

class JdbcPartnersTest {
    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension("partner");

    private final JdbcPartners partners =
            new JdbcPartners(
                    POSTGRES.db(), new Seal(IdentityRooms.SEAL_KEYS, IdentityRooms.SEAL_INDEX_KEY));

    static List<KeyedPartner> samples() {
        return List.of(Samples.PORTAL, Samples.FIRM, Samples.PAIR, Samples.CERTIFIED);
    }

    @BeforeEach
    void fill() {
        POSTGRES.owner().sql("TRUNCATE partner.partner CASCADE").update();
        samples().forEach(this::keep);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatWasKeptIsFoundAsItWas(KeyedPartner sample) {
        var id = sample.partner().id();
        assertThat(asMesh(() -> partners.findWithKey(id))).contains(sample);
        assertThat(asMesh(() -> partners.find(id))).contains(sample.partner());
    }

    @Test
    void keepingAgainReplacesThePartnerAndItsKey() {
        var other =
                new KeyedPartner(Samples.PORTAL.partner(), PartnerKey.of("sm2", "", "b3RoZXI="));
        keep(other);
        assertThat(asMesh(() -> partners.findWithKey(new PartnerId("portal-bj")))).contains(other);
        assertThat(
                        POSTGRES.owner()
                                .sql("SELECT count(*) FROM partner.partner")
                                .query(Integer.class)
                                .single())
                .isEqualTo(4);
    }

    @Test
    void aSecretIsNotKeptInClear() {
        var sealed =
                POSTGRES.owner()
                        .sql(
                                "SELECT secret_sealed FROM partner.partner_key WHERE partner_id = 'portal-bj'")
                        .query(byte[].class)
                        .single();
        assertThat(new String(sealed, ISO_8859_1)).doesNotContain("secret-of-portal-bj");
    }

    @Test
    void aSecretMovedToAnotherPartnersRowDoesNotOpen() {
        POSTGRES.owner()
                .sql(
                        """
                        UPDATE partner.partner_key
                           SET secret_sealed = (SELECT secret_sealed FROM partner.partner_key
                                                 WHERE partner_id = 'portal-bj')
                         WHERE partner_id = 'firm-yuanyuan'
                        """)
                .update();
        assertThatThrownBy(() -> asMesh(() -> partners.findWithKey(new PartnerId("firm-yuanyuan"))))
                .isInstanceOf(SealFailure.class);
    }

    @Test
    void aPartnerReachesItsOwnRowAndNoKeyEvenWithoutAnyWhere() {
        var firm = Callers.firm("firm-yuanyuan", Set.of("E-JSB-01"), "repairs.read");
        assertThat(seenBy(firm, "partner.partner", "id")).containsExactly("firm-yuanyuan");
        assertThat(seenBy(firm, "partner.partner_key", "partner_id")).isEmpty();
    }

    @Test
    void peopleReachNoPartnerByTheirRegion() {
        var officer = Callers.person("zhou", "district-officer", "110105");
        assertThat(seenBy(officer, "partner.partner", "id")).isEmpty();
        assertThat(seenBy(officer, "partner.partner_key", "partner_id")).isEmpty();
    }

    @Test
    void outsideOfATransactionOnSomeonesBehalfNothingIsSeen() {
        asMesh(() -> partners.find(new PartnerId("portal-bj")));
        assertThat(partners.find(new PartnerId("portal-bj"))).isEmpty();
    }

    @Test
    void aPartnerCannotWriteAnother() {
        var portal = Callers.portal("portal-bj", "110105", "cases.read");
        assertThatThrownBy(() ->
                        POSTGRES.transactions()
                                .as(
                                        portal,
                                        () -> {
                                            partners.keep(Samples.FIRM);
                                            return null;
                                        }))
                .isInstanceOf(DataAccessException.class);
    }

    private void keep(KeyedPartner partner) {
        asMesh(() -> {
            partners.keep(partner);
            return partner;
        });
    }

    private static List<String> seenBy(Caller caller, String table, String column) {
        return POSTGRES.transactions()
                .readAs(
                        caller,
                        () ->
                                POSTGRES.db()
                                        .sql(
                                                "SELECT %s FROM %s ORDER BY 1"
                                                        .formatted(column, table))
                                        .query(String.class)
                                        .list());
    }

    private static <T> T asMesh(java.util.function.Supplier<T> body) {
        return POSTGRES.transactions().asMesh(body);
    }
}
