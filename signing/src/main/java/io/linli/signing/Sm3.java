package io.linli.signing;

import java.util.HexFormat;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/// The hash SM3 (GB/T 32905) and its HMAC: 32 bytes each.
public final class Sm3 {
    private Sm3() {}

    public static byte[] digest(byte[] message) {
        var sm3 = new SM3Digest();
        sm3.update(message, 0, message.length);
        var out = new byte[sm3.getDigestSize()];
        sm3.doFinal(out, 0);
        return out;
    }

    /// Lower case.
    public static String hex(byte[] message) {
        return HexFormat.of().formatHex(digest(message));
    }

    public static byte[] hmac(byte[] key, byte[] message) {
        return hmac(new SM3Digest(), key, message);
    }

    static byte[] hmac(Digest digest, byte[] key, byte[] message) {
        var hmac = new HMac(digest);
        hmac.init(new KeyParameter(key));
        hmac.update(message, 0, message.length);
        var out = new byte[hmac.getMacSize()];
        hmac.doFinal(out, 0);
        return out;
    }
}
