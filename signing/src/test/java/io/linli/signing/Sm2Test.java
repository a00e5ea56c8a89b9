package io.linli.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The example of GM/T 0003.5 on the recommended curve, and what stands around it.
class Sm2Test {
    private static final byte[] MESSAGE = "message digest".getBytes(UTF_8);
    private static final String D =
            "3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8";
    private static final String K =
            "59276E27D506861A16680F3AD9C02DCCEF3CC1FA3CDBE4CE6D54B80DEAC1BC21";
    private static final String P_X =
            "09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020";
    private static final String P_Y =
            "CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13";
    private static final byte[] SIGNATURE =
            HexFormat.of()
                    .parseHex(
                            "F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3"
                                    + "B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA");

    private final VerifyingKey published =
            Sm2.verifying(
                    "standard",
                    new ECPublicKeyParameters(
                            Sm2.CURVE.getCurve().createPoint(number(P_X), number(P_Y)), Sm2.CURVE));

    @Test
    void signsTheExample() {
        var key = new ECPrivateKeyParameters(number(D), Sm2.CURVE);
        var signing = Sm2.signing("standard", new ParametersWithRandom(key, new Fixed(K)));

        assertThat(signing.sign(MESSAGE)).isEqualTo(SIGNATURE);
    }

    @Test
    void verifiesTheExample() {
        assertThat(published.verifies(MESSAGE, SIGNATURE)).isTrue();
        assertThat(published.verifies("Message digest".getBytes(UTF_8), SIGNATURE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 65, 128})
    void refusesAnotherLength(int length) {
        assertThat(published.verifies(MESSAGE, new byte[length])).isFalse();
    }

    @Test
    void refusesZeros() {
        assertThat(published.verifies(MESSAGE, new byte[64])).isFalse();
    }

    @Test
    void derComesBackAsRaw() {
        assertThat(Sm2.toRaw(Sm2.toDer(SIGNATURE))).isEqualTo(SIGNATURE);
        assertThat(Sm2.toDer(SIGNATURE)).startsWith(0x30, 0x46).hasSize(72);
    }

    @Test
    void refusesWhatIsNotTheOneDerForm() {
        var der = Sm2.toDer(SIGNATURE);
        var longer = Arrays.copyOf(der, der.length + 1);

        assertThatThrownBy(() -> Sm2.toRaw(longer)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sm2.toRaw(SIGNATURE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sm2.toRaw(new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewPairWorksAsText() {
        var pair = Sm2.generate();
        var signing = SigningKey.of("a", SigningAlgorithm.SM2, pair.privateKey());
        var verifying = VerifyingKey.of("a", SigningAlgorithm.SM2, pair.publicKey());
        var signature = signing.sign(MESSAGE);

        assertThat(signature).hasSize(64);
        assertThat(verifying.verifies(MESSAGE, signature)).isTrue();
        assertThat(published.verifies(MESSAGE, signature)).isFalse();
        assertThat(pair.toString()).doesNotContain(pair.privateKey());
    }

    @Test
    void takesOnlyKeysOfItsCurve() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var other = generator.generateKeyPair();
        var base64 = Base64.getEncoder();
        var secret = base64.encodeToString(other.getPrivate().getEncoded());
        var open = base64.encodeToString(other.getPublic().getEncoded());

        assertThatThrownBy(() -> SigningKey.of("a", SigningAlgorithm.SM2, secret))
                .hasMessage("private key (expected: base64 PKCS 8 of SM2)");
        assertThatThrownBy(() -> VerifyingKey.of("a", SigningAlgorithm.SM2, open))
                .hasMessage("public key (expected: base64 X.509 of SM2)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "AAAA", "MAA="})
    void refusesWhatIsNoKey(String material) {
        assertThatThrownBy(() -> SigningKey.of("a", SigningAlgorithm.SM2, material))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause();
        assertThatThrownBy(() -> VerifyingKey.of("a", SigningAlgorithm.SM2, material))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BigInteger number(String hex) {
        return new BigInteger(hex, 16);
    }

    /// Gives the `k` of the example instead of a random one.
    private static final class Fixed extends SecureRandom {
        private final byte[] bytes;

        Fixed(String hex) {
            this.bytes = HexFormat.of().parseHex(hex);
        }

        @Override
        public void nextBytes(byte[] out) {
            System.arraycopy(bytes, 0, out, 0, out.length);
        }
    }
}
