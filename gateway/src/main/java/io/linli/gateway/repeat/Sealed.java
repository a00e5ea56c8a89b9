package io.linli.gateway.repeat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The place of one key of one caller in the shared memory: its name there, what seals what is kept
/// under it, and what digests its fields. All three follow from one secret of the gateway, so that
/// the memory alone gives nothing away, and none follows from another.
final class Sealed {
    /// Bytes of a name.
    static final int NAME = 16;

    private static final int CIPHER_KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(Sealed::cipher);

    private final byte[] name;
    private final SecretKeySpec key;
    private final SipHash hash;

    private Sealed(byte[] derived) {
        this.name = Arrays.copyOf(derived, NAME);
        this.key = new SecretKeySpec(derived, NAME, CIPHER_KEY, "AES");
        this.hash = SipHash.of(derived, NAME + CIPHER_KEY);
    }

    /// Makes places out of a secret that all replicas share.
    static final class Places {
        private final ThreadLocal<Mac> macs;

        Places(byte[] secret) {
            var key = new SecretKeySpec(mac(secret).doFinal(utf8("linli repeat 1")), "HmacSHA512");
            this.macs = ThreadLocal.withInitial(() -> mac(key.getEncoded()));
        }

        Sealed of(String caller, String key) {
            var mac = macs.get();
            mac.update(utf8(caller));
            mac.update((byte) 0); // neither holds one
            return new Sealed(mac.doFinal(utf8(key)));
        }

        private static Mac mac(byte[] secret) {
            try {
                var mac = Mac.getInstance("HmacSHA512");
                mac.init(new SecretKeySpec(secret, "HmacSHA512"));
                return mac;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    byte[] name() {
        return name;
    }

    SipHash hash() {
        return hash;
    }

    /// @param kind what it is; something sealed as one kind cannot be opened as another
    byte[] seal(byte kind, byte[] plain) {
        var nonce = new byte[NONCE]; // a handful per key, so plain chance keeps them apart
        ThreadLocalRandom.current().nextBytes(nonce);
        try {
            var cipher = ready(Cipher.ENCRYPT_MODE, kind, nonce);
            var out = Arrays.copyOf(nonce, NONCE + plain.length + TAG_BITS / Byte.SIZE);
            cipher.doFinal(plain, 0, plain.length, out, NONCE);
            return out;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @throws GeneralSecurityException when it is not what was sealed here
    byte[] open(byte kind, byte[] sealed) throws GeneralSecurityException {
        if (sealed.length < NONCE) {
            throw new GeneralSecurityException("sealed: too short");
        }
        return ready(Cipher.DECRYPT_MODE, kind, Arrays.copyOf(sealed, NONCE))
                .doFinal(sealed, NONCE, sealed.length - NONCE);
    }

    private Cipher ready(int mode, byte kind, byte[] nonce) throws GeneralSecurityException {
        var cipher = CIPHER.get();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(new byte[] {kind});
        return cipher;
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
