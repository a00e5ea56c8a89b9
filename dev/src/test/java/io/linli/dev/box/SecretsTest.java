package io.linli.dev.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    private static final DemoWorld WORLD = DemoWorld.of("http://127.0.0.1:18100");

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void names() {
        file = folder.resolve("secrets.json");
    }

    @Test
    void areMadeOnceAndThenKept() {
        assertThat(Secrets.of(file, WORLD)).isEqualTo(Secrets.of(file, WORLD));
    }

    @Test
    void aPartnerThatJoinsLaterGetsAKeyAndTheOthersKeepTheirs() {
        var first = new DemoWorld(List.of(), WORLD.partners().subList(0, 1));
        var before = Secrets.of(file, first);
        var after = Secrets.of(file, WORLD);

        assertThat(after.partners())
                .hasSize(WORLD.partners().size())
                .containsAllEntriesOf(before.partners());
        assertThat(after.database()).isEqualTo(before.database());
    }

    @Test
    void everyProcessCanVerifyEveryOther() throws Exception {
        var secrets = Secrets.of(file, WORLD);

        assertThat(secrets.trustedCallers().split(",")).hasSize(Secrets.CALLERS.size());
        for (var caller : secrets.callers().values()) {
            var factory = KeyFactory.getInstance("Ed25519");
            factory.generatePrivate(new PKCS8EncodedKeySpec(decoded(caller.privateKey())));
            factory.generatePublic(new X509EncodedKeySpec(decoded(caller.publicKey())));
        }
    }

    @Test
    void aPartnerThatSignsWithSm2HasAKeyPairAndNoSecret() throws Exception {
        var key = Secrets.of(file, WORLD).partners().get("portal-sm2");

        assertThat(key.secret()).isNull();
        var factory = KeyFactory.getInstance("EC", new BouncyCastleProvider());
        factory.generatePrivate(new PKCS8EncodedKeySpec(decoded(key.pair().privateKey())));
        factory.generatePublic(new X509EncodedKeySpec(decoded(key.pair().publicKey())));
    }

    @Test
    void theWorldForTheServicesHoldsPublicKeysOnly() {
        var secrets = Secrets.of(file, WORLD);
        var text = Json.MAPPER.writeValueAsString(WORLD.with(secrets));

        assertThat(text)
                .contains(secrets.partners().get("portal-bj").secret())
                .contains(secrets.partners().get("portal-sm2").pair().publicKey())
                .doesNotContain(secrets.partners().get("portal-sm2").pair().privateKey())
                .contains("http://127.0.0.1:18100/portal/callbacks");
    }

    @Test
    void sealKeysHaveTheLengthTheirAlgorithmWants() {
        var secrets = Secrets.of(file, WORLD);

        assertThat(decoded(secrets.sealKey())).hasSize(16);
        assertThat(decoded(secrets.sealIndexKey())).hasSize(32);
    }

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
