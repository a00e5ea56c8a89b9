package io.linli.identity.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.identity.estate.Estate;
import io.linli.identity.estate.EstateId;
import io.linli.identity.estate.Estates;
import io.linli.identity.partner.Certificate;
import io.linli.identity.partner.Certificates;
import io.linli.identity.partner.KeyedPartner;
import io.linli.identity.partner.Partner;
import io.linli.identity.partner.PartnerId;
import io.linli.identity.partner.PartnerKey;
import io.linli.identity.partner.Partners;
import io.linli.identity.partner.Thumbprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoWorldTest {
    private static final String WORLD =
            """
            {"estates": [
               {"id": "E-JSB-01", "name": "劲松北小区一区", "region": "110105017036", "firm": "firm-yuanyuan"}],
             "partners": [
               {"appKey": "portal-bj", "name": "门户", "kind": "PORTAL", "algorithm": "hmac-sha256",
                "secret": "0123456789abcdef", "publicKey": null, "scopes": ["cases.write"], "estates": [],
                "region": "110105", "callbackUrl": "http://127.0.0.1:1/portal/callbacks"},
               {"id": "portal-sm2", "name": "国密门户", "kind": "PORTAL", "algorithm": "sm2",
                "publicKey": "a2V5", "scopes": [], "region": "110105", "disabled": true},
               {"appKey": "firm-yuanyuan", "name": "物业", "kind": "PROPERTY_FIRM", "algorithm": "hmac-sm3",
                "secret": "fedcba9876543210", "scopes": ["repairs.write"], "estates": ["E-JSB-01"],
                "region": null, "callbackUrl": null}]}
            """;

    private static final String CERTIFICATE =
            """
            -----BEGIN CERTIFICATE-----\\n\
            MIIBhTCCASugAwIBAgIUE/w0fuH3vzb2zHJTEMfUkQlWx0UwCgYIKoZIzj0EAwIw\\n\
            GDEWMBQGA1UEAwwNZmlybS15dWFueXVhbjAeFw0yNjExMjIwMjI2MDlaFw0zNjEx\\n\
            MTkwMjI2MDlaMBgxFjAUBgNVBAMMDWZpcm0teXVhbnl1YW4wWTATBgcqhkjOPQIB\\n\
            BggqhkjOPQMBBwNCAASm88Om9k1OIEkEMK/zsIkDyUwXB+de0OzDMsd+bVeZ4wf2\\n\
            57weESkUg09ytR8gzvjDuHqktC+LsxRKj2DPHn/Ro1MwUTAdBgNVHQ4EFgQUMLbs\\n\
            yl+EExJa8NK9OFtmVZnel9kwHwYDVR0jBBgwFoAUMLbsyl+EExJa8NK9OFtmVZne\\n\
            l9kwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiBCLuEzFaVUME10\\n\
            wK6P7BED5IMxJRWsHHROXUlWaRcc5wIhAJ2Qiig9yyDeL547vbpw3xZIPZtT4FSF\\n\
            YnP8OlnTXV0y\\n\
            -----END CERTIFICATE-----\\n\
            """;

    @TempDir Path folder;

    private final Map<PartnerId, KeyedPartner> partners = new HashMap<>();
    private final Map<PartnerId, List<Certificate>> certificates = new HashMap<>();
    private final Map<EstateId, Estate> estates = new HashMap<>();

    @Test
    void everyPartnerAndEstateOfTheFileIsKept() throws IOException {
        takeIn(WORLD);
        takeIn(WORLD);
        assertThat(partners).hasSize(3);
        assertThat(estates).hasSize(1);
        var firm = partners.get(new PartnerId("firm-yuanyuan"));
        assertThat(firm.partner().kind()).isEqualTo(Partner.Kind.PROPERTY_FIRM);
        assertThat(firm.partner().estates()).containsExactly("E-JSB-01");
        assertThat(firm.partner().region()).isEmpty();
        assertThat(firm.partner().callbackUrl()).isEmpty();
        assertThat(firm.partner().disabled()).isFalse();
        assertThat(firm.key()).isEqualTo(PartnerKey.of("hmac-sm3", "fedcba9876543210", ""));
        var pair = partners.get(new PartnerId("portal-sm2"));
        assertThat(pair.key()).isEqualTo(new PartnerKey.Pair("a2V5"));
        assertThat(pair.partner().disabled()).isTrue();
        assertThat(estates.get(new EstateId("E-JSB-01")).firm())
                .isEqualTo(new PartnerId("firm-yuanyuan"));
    }

    @Test
    void aPartnersCertificateIsReadFromTheFileAndStaysWhenTheFileSpeaksOfNone() throws IOException {
        takeIn(withCertificate(CERTIFICATE.strip()));
        var kept = Map.copyOf(certificates);
        var thumbprint =
                new Thumbprint("19cc67b4a34eaf8e9afb2f51e78458a241c3f326da7d8eeebb963493914454cb");
        assertThat(kept)
                .isEqualTo(
                        Map.of(
                                new PartnerId("firm-yuanyuan"),
                                List.of(
                                        new Certificate(
                                                thumbprint,
                                                Instant.parse("2036-11-19T02:26:09Z"),
                                                "gate 2"))));
        takeIn(WORLD);
        assertThat(certificates).isEqualTo(kept);
        assertThatThrownBy(() -> takeIn(withCertificate("x"))).hasMessageContaining("X.509 in PEM");
    }

    private static String withCertificate(String pem) {
        return WORLD.replace(
                "\"kind\": \"PROPERTY_FIRM\",",
                "\"kind\": \"PROPERTY_FIRM\", \"certificates\": [{\"note\": \"gate 2\", \"pem\": \""
                        + pem
                        + "\"}],");
    }

    @Test
    void aSlipInTheFileStopsTheStart() {
        assertThatThrownBy(() -> takeIn(WORLD.replace("\"scopes\"", "\"scops\"")))
                .hasMessageContaining("scops");
        assertThatThrownBy(() -> takeIn(WORLD.replace("hmac-sm3", "hmac-md5")))
                .hasMessageContaining("hmac-md5");
    }

    @Test
    void aPartnerOfTheFileDoesNotShowItsSecret() throws IOException {
        assertThat(DemoWorld.read(file(WORLD)).toString()).doesNotContain("0123456789abcdef");
    }

    private void takeIn(String text) throws IOException {
        new TakeInDemoWorld(new MapPartners(), new MapCertificates(), new MapEstates())
                .takeIn(DemoWorld.read(file(text)));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("world.json"), text);
    }

    private final class MapPartners implements Partners {
        @Override
        public Optional<Partner> find(PartnerId id) {
            return findWithKey(id).map(KeyedPartner::partner);
        }

        @Override
        public Optional<KeyedPartner> findWithKey(PartnerId id) {
            return Optional.ofNullable(partners.get(id));
        }

        @Override
        public void keep(KeyedPartner partner) {
            partners.put(partner.partner().id(), partner);
        }
    }

    private final class MapCertificates implements Certificates {
        @Override
        public Optional<Partner> holder(Thumbprint thumbprint, Instant at) {
            return Optional.empty();
        }

        @Override
        public void keep(PartnerId partner, List<Certificate> all) {
            certificates.put(partner, all);
        }
    }

    private final class MapEstates implements Estates {
        @Override
        public Optional<Estate> find(EstateId id) {
            return Optional.ofNullable(estates.get(id));
        }

        @Override
        public void keep(Estate estate) {
            estates.put(estate.id(), estate);
        }
    }
}
