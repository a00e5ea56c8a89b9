package io.linli.transcode.limit;

import java.net.InetAddress;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongSupplier;

/// A token bucket for every client address, in memory that never grows. An IPv6 client is its /64,
/// since it may take any address in there.
///
/// Each address has four places where its bucket may stand. When all four are taken, the fullest
/// bucket gives way: it is the one with the least to forget.
public final class AddressBuckets {
    private static final int WAYS = 4;

    private final LongSupplier nanos;
    private final long each;
    private final long whole;
    private final int mask;
    private final long seed = ThreadLocalRandom.current().nextLong();
    private final long base;
    private final AtomicLongArray keys;
    private final AtomicLongArray fullAt;

    /// @param places how many addresses are remembered; a power of two
    public AddressBuckets(Rate rate, int places, LongSupplier nanos) {
        if (Integer.bitCount(places) != 1 || places < WAYS) {
            throw new IllegalArgumentException("places: " + places + " (expected: 4, 8, 16, ...)");
        }
        this.nanos = nanos;
        this.each = rate.nanosEach();
        this.whole = each * rate.quota();
        this.mask = places - 1;
        this.base = nanos.getAsLong();
        this.keys = new AtomicLongArray(places);
        this.fullAt = new AtomicLongArray(places);
    }

    /// Takes a token of this address.
    ///
    /// @return 0, or the nanoseconds until there is one
    public long waitNanos(InetAddress address) {
        return waitNanos(key(address));
    }

    /// Tells whether there is a token, without taking it.
    public long peekNanos(InetAddress address) {
        var key = key(address);
        var now = nanos.getAsLong() - base;
        var first = (int) key & mask & -WAYS;
        for (var place = first; place < first + WAYS; place++) {
            if (keys.get(place) == key) {
                return Math.max(0, Math.max(fullAt.get(place), now) + each - now - whole);
            }
        }
        return 0;
    }

    private long waitNanos(long key) {
        while (true) {
            var now = nanos.getAsLong() - base;
            var place = place(key);
            var before = fullAt.get(place);
            var after = Math.max(before, now) + each;
            if (after - now > whole) {
                return after - now - whole;
            }
            if (fullAt.compareAndSet(place, before, after)) {
                return 0;
            }
        }
    }

    private int place(long key) {
        var first = (int) key & mask & -WAYS;
        var fullest = first;
        for (var place = first; place < first + WAYS; place++) {
            if (keys.get(place) == key) {
                return place;
            }
            if (fullAt.get(place) < fullAt.get(fullest)) {
                fullest = place;
            }
        }
        // two threads may do so at once: one bucket is then shared for a moment, never more given
        keys.set(fullest, key);
        fullAt.set(fullest, 0);
        return fullest;
    }

    private long key(InetAddress address) {
        var bytes = address.getAddress();
        var prefix = 0L;
        for (var i = 0; i < Math.min(bytes.length, 8); i++) {
            prefix = prefix << 8 | bytes[i] & 0xff;
        }
        var mixed = (prefix ^ seed) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
        return (mixed ^ mixed >>> 32) | 1L << 63; // never 0, which marks an empty place
    }
}
