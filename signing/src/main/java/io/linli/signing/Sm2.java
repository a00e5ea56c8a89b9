package io.linli.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Base64;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.CryptoServicesRegistrar;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/// SM2 signatures (GB/T 32918.2) on the one curve the standard names.
///
/// Partners differ on two switches, fixed here: the user id is the default `1234567812345678`, and
/// a signature is raw `r||s`; the header dialect alone writes it as DER.
public final class Sm2 {
    static final ECNamedDomainParameters CURVE =
            ECNamedDomainParameters.lookup(GMObjectIdentifiers.sm2p256v1);
    private static final byte[] USER_ID = "1234567812345678".getBytes(US_ASCII);

    private Sm2() {}

    /// A new key pair, each half as text that [SigningKey#of] and [VerifyingKey#of] take.
    ///
    /// @param privateKey base64 of PKCS 8; the caller keeps it secret
    /// @param publicKey base64 of X.509
    public record Pair(String privateKey, String publicKey) {
        @Override
        public String toString() {
            return "Pair[publicKey=" + publicKey + "]";
        }
    }

    public static Pair generate() {
        var generator = new ECKeyPairGenerator();
        var random = CryptoServicesRegistrar.getSecureRandom();
        generator.init(new ECKeyGenerationParameters(CURVE, random));
        var pair = generator.generateKeyPair();
        var base64 = Base64.getEncoder();
        try {
            var secret = PrivateKeyInfoFactory.createPrivateKeyInfo(pair.getPrivate());
            var open = SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(pair.getPublic());
            return new Pair(
                    base64.encodeToString(secret.getEncoded()),
                    base64.encodeToString(open.getEncoded()));
        } catch (IOException e) {
            throw new IllegalStateException("an SM2 key could not be encoded", e);
        }
    }

    /// Raw `r||s` as the DER form of GM/T 0009.
    static byte[] toDer(byte[] raw) {
        try {
            var n = CURVE.getN();
            BigInteger[] rs = PlainDSAEncoding.INSTANCE.decode(n, raw);
            return StandardDSAEncoding.INSTANCE.encode(n, rs[0], rs[1]);
        } catch (IOException e) {
            throw new IllegalArgumentException("an SM2 signature could not be encoded", e);
        }
    }

    /// @throws IllegalArgumentException if it is not the one DER form of two numbers in range
    static byte[] toRaw(byte[] der) {
        try {
            var n = CURVE.getN();
            BigInteger[] rs = StandardDSAEncoding.INSTANCE.decode(n, der);
            return PlainDSAEncoding.INSTANCE.encode(n, rs[0], rs[1]);
        } catch (IOException | ArithmeticException e) {
            throw new IllegalArgumentException("not a DER signature", e);
        }
    }

    static ECPrivateKeyParameters privateKey(String base64) {
        try {
            var key = PrivateKeyFactory.createKey(Base64.getDecoder().decode(base64));
            if (key instanceof ECPrivateKeyParameters ec && ec.getParameters().equals(CURVE)) {
                return ec;
            }
        } catch (IOException | RuntimeException _) {
            // said below, without a cause that could quote the key
        }
        throw new IllegalArgumentException("private key (expected: base64 PKCS 8 of SM2)");
    }

    static ECPublicKeyParameters publicKey(String base64) {
        try {
            var key = PublicKeyFactory.createKey(Base64.getDecoder().decode(base64));
            if (key instanceof ECPublicKeyParameters ec && ec.getParameters().equals(CURVE)) {
                return ec;
            }
        } catch (IOException | RuntimeException _) {
            // said below; the parser throws whatever it trips over
        }
        throw new IllegalArgumentException("public key (expected: base64 X.509 of SM2)");
    }

    /// @param key private, or private with a source of randomness
    static SigningKey signing(String keyId, CipherParameters key) {
        return new Signing(keyId, key);
    }

    static VerifyingKey verifying(String keyId, ECPublicKeyParameters key) {
        return new Verifying(keyId, key);
    }

    private static SM2Signer signer(boolean signing, CipherParameters key, byte[] message) {
        var signer = new SM2Signer(PlainDSAEncoding.INSTANCE);
        signer.init(signing, new ParametersWithID(key, USER_ID));
        signer.update(message, 0, message.length);
        return signer;
    }

    private record Signing(String keyId, CipherParameters key) implements SigningKey {
        @Override
        public SigningAlgorithm algorithm() {
            return SigningAlgorithm.SM2;
        }

        @Override
        public byte[] sign(byte[] message) {
            try {
                return signer(true, key, message).generateSignature();
            } catch (CryptoException e) {
                throw new IllegalStateException("SM2 could not sign", e);
            }
        }
    }

    private record Verifying(String keyId, ECPublicKeyParameters key) implements VerifyingKey {
        @Override
        public SigningAlgorithm algorithm() {
            return SigningAlgorithm.SM2;
        }

        @Override
        public boolean verifies(byte[] message, byte[] signature) {
            return signer(false, key, message).verifySignature(signature);
        }
    }
}
