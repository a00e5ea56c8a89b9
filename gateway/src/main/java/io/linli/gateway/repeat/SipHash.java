package io.linli.gateway.repeat;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// SipHash-2-4: a keyed digest of 64 bits, quick on short input. Without the key nobody can tell
/// what was digested, not even by trying every value.
///
/// @param k0 first half of the key
/// @param k1 second half of the key
record SipHash(long k0, long k1) {
    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    static SipHash of(byte[] key, int at) {
        return new SipHash((long) LONG.get(key, at), (long) LONG.get(key, at + Long.BYTES));
    }

    long of(byte[] text) {
        return digest(text, 0, text.length);
    }

    long digest(byte[] bytes, int from, int to) {
        var v0 = k0 ^ 0x736f6d6570736575L;
        var v1 = k1 ^ 0x646f72616e646f6dL;
        var v2 = k0 ^ 0x6c7967656e657261L;
        var v3 = k1 ^ 0x7465646279746573L;
        var last = to - ((to - from) & 7);
        for (var at = from; at <= last; at += Long.BYTES) {
            var word = at == last ? tail(bytes, from, last, to) : (long) LONG.get(bytes, at);
            v3 ^= word;
            for (var round = 0; round < 2; round++) {
                v0 += v1;
                v2 += v3;
                v1 = Long.rotateLeft(v1, 13) ^ v0;
                v3 = Long.rotateLeft(v3, 16) ^ v2;
                v0 = Long.rotateLeft(v0, 32);
                v2 += v1;
                v0 += v3;
                v1 = Long.rotateLeft(v1, 17) ^ v2;
                v3 = Long.rotateLeft(v3, 21) ^ v0;
                v2 = Long.rotateLeft(v2, 32);
            }
            v0 ^= word;
        }
        v2 ^= 0xff;
        for (var round = 0; round < 4; round++) {
            v0 += v1;
            v2 += v3;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v1;
            v0 += v3;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 = Long.rotateLeft(v2, 32);
        }
        return v0 ^ v1 ^ v2 ^ v3;
    }

    /// What is left over, with the length on top.
    private static long tail(byte[] bytes, int from, int last, int to) {
        var word = (long) (to - from) << 56;
        for (var at = last; at < to; at++) {
            word |= (bytes[at] & 0xffL) << (8 * (at - last));
        }
        return word;
    }
}
