package io.linli.transcode.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/// From a name, as UTF-8 bytes within larger text, to a number; without making a `String`.
final class NameTable {
    private final byte[][] names;
    private final int[] values;
    private final int mask;

    /// @param entries values from 0
    NameTable(Map<String, Integer> entries) {
        var room = Integer.highestOneBit(Math.max(4, entries.size() * 2)) * 2;
        names = new byte[room][];
        values = new int[room];
        mask = room - 1;
        entries.forEach((name, value) -> {
            var bytes = name.getBytes(StandardCharsets.UTF_8);
            var slot = hash(bytes, 0, bytes.length) & mask;
            while (names[slot] != null) {
                slot = slot + 1 & mask;
            }
            names[slot] = bytes;
            values[slot] = value;
        });
    }

    /// @return -1 when there is no such name
    int find(byte[] b, int from, int to) {
        var slot = hash(b, from, to) & mask;
        for (var name = names[slot]; name != null; name = names[slot]) {
            if (Arrays.equals(name, 0, name.length, b, from, to)) {
                return values[slot];
            }
            slot = slot + 1 & mask;
        }
        return -1;
    }

    private static int hash(byte[] b, int from, int to) {
        var length = to - from;
        long mixed = length;
        if (length >= 8) {
            mixed += (long) Scan.LONG.get(b, from) * 0x9E3779B97F4A7C15L;
            mixed ^= (long) Scan.LONG.get(b, to - 8);
        } else {
            for (var i = from; i < to; i++) {
                mixed = mixed << 8 ^ mixed >>> 56 ^ b[i];
            }
        }
        mixed *= 0xD6E8FEB86659FD93L;
        return (int) (mixed >>> 32 ^ mixed >>> 48);
    }
}
