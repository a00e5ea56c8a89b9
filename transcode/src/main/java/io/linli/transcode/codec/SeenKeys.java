package io.linli.transcode.codec;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/// The keys of one map so far, as ranges of the wire, to find one that comes twice.
final class SeenKeys {
    private static final int PLAIN_MAX = 12;
    private static final int KEPT_MAX = 4096;

    /// Nobody outside can choose keys that all fall into one slot.
    private static final long SECRET = ThreadLocalRandom.current().nextLong() | 1;

    private int count;
    private int[] hashes = new int[16];
    private int[] starts = new int[16];
    private int[] lengths = new int[16];
    private int[] slots = new int[0];

    void clear() {
        if (hashes.length > KEPT_MAX) {
            hashes = new int[16];
            starts = new int[16];
            lengths = new int[16];
            slots = new int[0];
        }
        count = 0;
    }

    /// @return false when it was there already
    boolean add(byte[] wire, int from, int to) {
        var hash = hash(wire, from, to);
        if (count < PLAIN_MAX) {
            for (var i = 0; i < count; i++) {
                if (hashes[i] == hash && isSame(i, wire, from, to)) {
                    return false;
                }
            }
            note(hash, from, to);
            return true;
        }
        if (count == PLAIN_MAX || count * 2 >= slots.length) {
            spread();
        }
        var slot = hash & slots.length - 1;
        for (; slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            var i = slots[slot] - 1;
            if (hashes[i] == hash && isSame(i, wire, from, to)) {
                return false;
            }
        }
        slots[slot] = count + 1;
        note(hash, from, to);
        return true;
    }

    private boolean isSame(int i, byte[] wire, int from, int to) {
        return Arrays.equals(wire, starts[i], starts[i] + lengths[i], wire, from, to);
    }

    private void note(int hash, int from, int to) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            lengths = Arrays.copyOf(lengths, count * 2);
        }
        hashes[count] = hash;
        starts[count] = from;
        lengths[count++] = to - from;
    }

    private void spread() {
        var room = Math.max(64, Integer.highestOneBit(count) * 8);
        if (slots.length == room) {
            Arrays.fill(slots, 0);
        } else {
            slots = new int[room];
        }
        for (var i = 0; i < count; i++) {
            var slot = hashes[i] & room - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & room - 1;
            }
            slots[slot] = i + 1;
        }
    }

    private static int hash(byte[] b, int from, int to) {
        var mixed = SECRET ^ to - from;
        for (var i = from; i < to; i++) {
            mixed = (mixed ^ b[i]) * SECRET;
            mixed ^= mixed >>> 29;
        }
        mixed *= 0xD6E8FEB86659FD93L;
        return (int) (mixed >>> 32);
    }
}
