package io.linli.adapters.portal.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.adapters.FakeIdentity;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.mesh.testkit.InProcessMesh;
import io.linli.mesh.testkit.SettableClock;
import io.linli.proto.identity.v1.Partner;
import io.linli.proto.identity.v1.PartnerKey;
import io.linli.signing.SigningAlgorithm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentityPartnersTest {
    private final FakeIdentity identity = new FakeIdentity();
    private final InProcessMesh mesh =
            new InProcessMesh(SettableClock.at("2026-11-20T10:00:00+08:00"), identity);
    private final IdentityPartners partners =
            new IdentityPartners(mesh.channelsOf("adapters", "identity"));

    @AfterEach
    void close() {
        mesh.close();
    }

    @Test
    void tellsWhereAndHowAPortalIsTold() {
        identity.know(
                PartnerKey.newBuilder()
                        .setPartner(
                                Partner.newBuilder()
                                        .setId("portal-cq")
                                        .setCallbackUrl("http://localhost/x"))
                        .setAlgorithm("hmac-sm3")
                        .setSecret("portal-secret-for-tests")
                        .build());

        assertThat(partners.find("portal-cq"))
                .hasValueSatisfying(partner -> {
                    assertThat(partner.callbackUrl()).isEqualTo("http://localhost/x");
                    assertThat(partner.algorithm()).isEqualTo(SigningAlgorithm.HMAC_SM3);
                    assertThat(partner.toString()).doesNotContain("secret");
                });
    }

    @Test
    void aStrangerIsNotThere() {
        assertThat(partners.find("portal-xx")).isEmpty();
    }

    @Test
    void anIdentityServiceThatIsAwaySentNothing() {
        mesh.close();

        assertThatThrownBy(() -> partners.find("portal-cq"))
                .isInstanceOfSatisfying(
                        PlatformFailure.class, failure -> assertThat(failure.sent()).isFalse());
    }
}
