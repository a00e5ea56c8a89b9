package io.linli.identity.partner.grpc;

import static io.linli.identity.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Channel;
import io.grpc.Status;
import io.linli.identity.IdentityRooms;
import io.linli.identity.partner.Certificate;
import io.linli.identity.partner.Certificates;
import io.linli.identity.partner.PartnerId;
import io.linli.identity.partner.Partners;
import io.linli.identity.partner.Samples;
import io.linli.identity.partner.Thumbprint;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.Transactions;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import io.linli.proto.identity.v1.GetPartnerKeyRequest;
import io.linli.proto.identity.v1.GetPartnerRequest;
import io.linli.proto.identity.v1.Partner;
import io.linli.proto.identity.v1.PartnerKey;
import io.linli.proto.identity.v1.PartnerServiceGrpc;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerEndpointTest {
    private static final Caller PORTAL = Callers.portal("portal-bj", "110105", "cases.read");
    private static final Caller FIRM =
            Callers.firm("firm-yuanyuan", Set.of("E-JSB-01", "E-JSB-02"), "repairs.read");
    private static final Caller GATEWAY = Caller.service("gateway");

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final Thumbprint HOLDS = new Thumbprint("ab".repeat(32));
    private static final Thumbprint EXPIRED = new Thumbprint("cd".repeat(32));

    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension();

    private static IdentityRooms rooms;

    @BeforeAll
    static void open() {
        rooms = new IdentityRooms(POSTGRES, SettableClock.at("2026-11-20T10:00:00+08:00"));
        var partners = rooms.bean(Partners.class);
        rooms.bean(Transactions.class)
                .asMesh(() -> {
                    List.of(Samples.PORTAL, Samples.FIRM, Samples.PAIR, Samples.CERTIFIED)
                            .forEach(partners::keep);
                    rooms.bean(Certificates.class)
                            .keep(
                                    new PartnerId("platform-tls"),
                                    List.of(
                                            new Certificate(HOLDS, NOW, ""),
                                            new Certificate(EXPIRED, NOW.minusSeconds(1), "")));
                    return null;
                });
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    @Test
    void aPartnerReadsItself() {
        var firm = get(FIRM, "firm-yuanyuan");
        assertThat(firm.getName()).isEqualTo("源源物业");
        assertThat(firm.getKind()).isEqualTo(Partner.Kind.PROPERTY_FIRM);
        assertThat(firm.getScopesList()).containsExactly("repairs.read", "repairs.write");
        assertThat(firm.getEstatesList()).containsExactly("E-JSB-01", "E-JSB-02");
        assertThat(firm.getRegion()).isEmpty();
        assertThat(firm.getDisabled()).isTrue();
        assertThat(get(PORTAL, "portal-bj").getRegion()).isEqualTo("110105");
    }

    @Test
    void anotherPartnerIsAnsweredLikeOneThatDoesNotExist() {
        assertRefused(() -> get(PORTAL, "firm-yuanyuan"), Status.Code.NOT_FOUND, "PARTNER_UNKNOWN");
        assertRefused(() -> get(FIRM, "portal-bj"), Status.Code.NOT_FOUND, "PARTNER_UNKNOWN");
        assertRefused(() -> get(FIRM, "nobody"), Status.Code.NOT_FOUND, "PARTNER_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"security-admin", "auditor"})
    void whoGuardsThePartnersReadsThemAll(String role) {
        assertThat(get(Callers.person("ma", role, ""), "portal-bj").getName()).isEqualTo("朝阳区便民门户");
        assertThat(get(Callers.person("ma", role, ""), "firm-yuanyuan").getName())
                .isEqualTo("源源物业");
    }

    @Test
    void servicesReadThemAll() {
        assertThat(get(Caller.service("adapters"), "portal-bj").getCallbackUrl())
                .isEqualTo("http://127.0.0.1:1/portal/callbacks");
    }

    @Test
    void whoeverTheContractDoesNotNameIsRefused() {
        assertRefused(
                () -> get(rooms.anonymous(), "portal-bj"),
                Status.Code.UNAUTHENTICATED,
                "CALLER_UNKNOWN");
        for (var role : List.of("resident", "grid-worker", "district-officer", "system-admin")) {
            assertRefused(
                    () -> get(Callers.person("x", role, "110105"), "portal-bj"),
                    Status.Code.PERMISSION_DENIED,
                    "ACCESS_DENIED");
        }
        assertRefused(
                () -> get(Callers.portal("portal-bj", "110105", "regions.read"), "portal-bj"),
                Status.Code.PERMISSION_DENIED,
                "ACCESS_DENIED");
    }

    @Test
    void anIdOfAnotherShapeIsRefused() {
        assertRefused(
                () -> get(PORTAL, "Portal_BJ"), Status.Code.INVALID_ARGUMENT, "REQUEST_INVALID");
    }

    @Test
    void theGatewayGetsWhatItNeedsToCheckASignature() {
        var key = key(GATEWAY, "portal-bj");
        assertThat(key.getAlgorithm()).isEqualTo("hmac-sha256");
        assertThat(key.getSecret()).isEqualTo("secret-of-portal-bj");
        assertThat(key.getPublicKey()).isEmpty();
        assertThat(key.getPartner().getScopesList()).containsExactly("cases.read", "cases.write");
        var pair = key(GATEWAY, "portal-sm2");
        assertThat(pair.getSecret()).isEmpty();
        assertThat(pair.getPublicKey()).isEqualTo("bm90IGEga2V5");
    }

    @Test
    void aPartnerThatIsSwitchedOffIsAnsweredAsSuch() {
        assertThat(key(GATEWAY, "firm-yuanyuan").getPartner().getDisabled()).isTrue();
    }

    @Test
    void theGatewayGetsThePartnerBehindACertificateAndNothingToSignWith() {
        var key = key(GATEWAY, HOLDS.value());
        assertThat(key.getAlgorithm()).isEqualTo("mtls");
        assertThat(key.getSecret() + key.getPublicKey()).isEmpty();
        assertThat(key.getPartner().getId()).isEqualTo("platform-tls");
        assertThat(key.getPartner().getScopesList()).containsExactly("cases.read");
        assertThat(key(GATEWAY, "platform-tls").getAlgorithm()).isEqualTo("mtls");
    }

    @Test
    void aCertificateThatNobodyHoldsOrThatHoldsNoMoreIsUnknown() {
        for (var thumbprint :
                List.of(EXPIRED.value(), "ef".repeat(32), HOLDS.value().toUpperCase(Locale.ROOT))) {
            assertRefused(() -> key(GATEWAY, thumbprint), Status.Code.NOT_FOUND, "PARTNER_UNKNOWN");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "Portal-BJ", "portal-bj ", "x", "'; --", "应用"})
    void aKeyNobodyHoldsIsUnknown(String appKey) {
        assertRefused(() -> key(GATEWAY, appKey), Status.Code.NOT_FOUND, "PARTNER_UNKNOWN");
    }

    @Test
    void nobodyElseGetsAKey() {
        var others =
                List.of(
                        PORTAL,
                        FIRM,
                        Callers.person("ma", "security-admin", ""),
                        Callers.person("gao", "system-admin", ""),
                        Caller.service("citizen-services"),
                        Caller.service("property-services"));
        for (var other : others) {
            assertRefused(
                    () -> key(other, "portal-bj"), Status.Code.PERMISSION_DENIED, "ACCESS_DENIED");
        }
    }

    private static Partner get(Caller caller, String id) {
        return get(rooms.as(caller), id);
    }

    private static Partner get(Channel channel, String id) {
        return PartnerServiceGrpc.newBlockingStub(channel)
                .getPartner(GetPartnerRequest.newBuilder().setId(id).build());
    }

    private static PartnerKey key(Caller caller, String appKey) {
        return PartnerServiceGrpc.newBlockingStub(rooms.as(caller))
                .getPartnerKey(GetPartnerKeyRequest.newBuilder().setAppKey(appKey).build());
    }
}
