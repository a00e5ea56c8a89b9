package io.linli.transcode.http;

import io.linli.transcode.codec.Bytes;
import io.netty.util.concurrent.FastThreadLocal;
import java.util.ArrayDeque;

/// Room for one event loop to work in. `wire`, `json` and `head` are good until control leaves the
/// method; what has to last longer is taken from the pool and given back.
final class Scratch {
    private static final FastThreadLocal<Scratch> OF_LOOP =
            new FastThreadLocal<>() {
                @Override
                protected Scratch initialValue() {
                    return new Scratch();
                }
            };

    private static final int POOL_MAX = 256;

    /// What grew beyond this for one large message goes back to the heap.
    private static final int KEPT_MAX = 64 << 10;

    /// The loop's own two are few, and growing them anew costs several times a large message.
    private static final int OWN_KEPT_MAX = 1 << 20;

    Bytes wire = new Bytes();
    Bytes json = new Bytes();
    final Bytes head = new Bytes(1024);
    final Gzip gzip = new Gzip();
    private final ArrayDeque<Bytes> pool = new ArrayDeque<>();

    static Scratch get() {
        return OF_LOOP.get();
    }

    Bytes take() {
        var bytes = pool.pollLast();
        return bytes == null ? new Bytes(2048) : bytes;
    }

    void give(Bytes bytes) {
        if (bytes.array.length <= KEPT_MAX && pool.size() < POOL_MAX) {
            bytes.clear();
            pool.addLast(bytes);
        }
    }

    Bytes wire() {
        if (wire.array.length > OWN_KEPT_MAX) {
            wire = new Bytes();
        }
        wire.clear();
        return wire;
    }

    Bytes json() {
        if (json.array.length > OWN_KEPT_MAX) {
            json = new Bytes();
        }
        json.clear();
        return json;
    }
}
