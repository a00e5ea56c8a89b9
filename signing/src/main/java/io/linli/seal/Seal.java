package io.linli.seal;

import static io.linli.seal.SealFailure.Kind.ALTERED;
import static io.linli.seal.SealFailure.Kind.KEY_UNKNOWN;
import static io.linli.seal.SealFailure.Kind.NOT_SEALED;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.linli.signing.Sm3;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/// Seals single column values with SM4-GCM, each to its own table, column and row.
///
/// A sealed value is: version (1 byte, 1), key id (2 bytes, big-endian), IV (12 bytes), then the
/// ciphertext, as long as the text in UTF-8, and its tag (16 bytes). The AAD is
/// `table|column|rowId`, so a value copied into another row does not open. Every key of the list
/// opens; the last one seals. As IVs are random, one key may seal 2^32 values, no more.
public final class Seal {
    private static final byte VERSION = 1;
    private static final int KEY_BYTES = 16;
    private static final int IV_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final int HEAD_BYTES = 1 + Short.BYTES + IV_BYTES;
    private static final int KEY_ID_MAX = 0xffff;
    private static final int INDEX_KEY_MIN = 32;

    private final Map<Integer, byte[]> keys = new HashMap<>();
    private final byte[] indexKey;
    private final int newest;
    private final byte[] newestKey;
    private final SecureRandom random = new SecureRandom();

    /// @param keyList `id=base64` of 16 bytes, comma between, newest last; ids 1..65535
    /// @param indexKey base64 of at least 32 bytes; changing it makes every blind index stale
    /// @throws IllegalArgumentException if either is not so; its text holds no key
    public Seal(String keyList, String indexKey) {
        var last = 0;
        var newKey = new byte[0];
        for (var each : keyList.split(",", -1)) {
            var pair = each.strip().split("=", 2);
            if (pair.length != 2 || !pair[0].matches("[1-9][0-9]{0,4}")) {
                throw new IllegalArgumentException("seal key (expected: id=base64)");
            }
            last = Integer.parseInt(pair[0]);
            newKey = decoded("seal key " + last, pair[1]);
            if (newKey.length != KEY_BYTES || last > KEY_ID_MAX || keys.put(last, newKey) != null) {
                throw new IllegalArgumentException(
                        "seal key %d (expected: 16 bytes, each id once, <= 65535)".formatted(last));
            }
        }
        this.newest = last;
        this.newestKey = newKey;
        this.indexKey = decoded("index key", indexKey);
        if (this.indexKey.length < INDEX_KEY_MIN) {
            throw new IllegalArgumentException("index key (expected: >= 32 bytes)");
        }
    }

    /// Where a value is stored. Without `|` in the first two, no two places read alike.
    public record Place(String table, String column, String rowId) {
        public Place {
            if (table.indexOf('|') >= 0 || column.indexOf('|') >= 0) {
                throw new IllegalArgumentException("place: " + table + ", " + column + " has |");
            }
        }

        byte[] aad() {
            return (table + "|" + column + "|" + rowId).getBytes(UTF_8);
        }
    }

    /// Never twice the same; for equality keep a [#blindIndex] beside it.
    public byte[] seal(String text, Place place) {
        var iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        var body = sm4Gcm(true, newestKey, iv, place.aad(), text.getBytes(UTF_8));
        return ByteBuffer.allocate(HEAD_BYTES + body.length)
                .put(VERSION)
                .putShort((short) newest)
                .put(iv)
                .put(body)
                .array();
    }

    /// @throws SealFailure of any kind
    public String open(byte[] sealed, Place place) {
        var key = keys.get(keyId(sealed));
        if (key == null) {
            throw new SealFailure(KEY_UNKNOWN, "seal key: " + keyId(sealed));
        }
        var iv = Arrays.copyOfRange(sealed, HEAD_BYTES - IV_BYTES, HEAD_BYTES);
        var body = Arrays.copyOfRange(sealed, HEAD_BYTES, sealed.length);
        return new String(sm4Gcm(false, key, iv, place.aad(), body), UTF_8);
    }

    /// The same value under the newest key, or the same bytes if it already is.
    public byte[] renewed(byte[] sealed, Place place) {
        return keyId(sealed) == newest ? sealed : seal(open(sealed, place), place);
    }

    /// Equal for equal values, telling nothing else without the key: HMAC-SM3 in 64 lower-case hex
    /// digits. The caller brings the value into its one written form first.
    public String blindIndex(String value) {
        return HexFormat.of().formatHex(Sm3.hmac(indexKey, value.getBytes(UTF_8)));
    }

    private static int keyId(byte[] sealed) {
        if (sealed.length < HEAD_BYTES + TAG_BYTES || sealed[0] != VERSION) {
            throw new SealFailure(NOT_SEALED, "sealed value (expected: version 1, >= 31 bytes)");
        }
        return Short.toUnsignedInt(ByteBuffer.wrap(sealed).getShort(1));
    }

    static byte[] sm4Gcm(boolean sealing, byte[] key, byte[] iv, byte[] aad, byte[] in) {
        var gcm = GCMBlockCipher.newInstance(new SM4Engine());
        gcm.init(sealing, new AEADParameters(new KeyParameter(key), TAG_BYTES * 8, iv, aad));
        var out = new byte[gcm.getOutputSize(in.length)];
        try {
            gcm.doFinal(out, gcm.processBytes(in, 0, in.length, out, 0));
            return out;
        } catch (InvalidCipherTextException _) {
            throw new SealFailure(ALTERED, "sealed value: altered, or sealed for another place");
        }
    }

    private static byte[] decoded(String what, String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException _) { // its text would quote the key
            throw new IllegalArgumentException(what + " (expected: base64)");
        }
    }
}
