package io.linli.transcode.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Scratch space that grows. One per event loop, used again and again; not for two threads.
public final class Bytes {
    /// Room is never made beyond this; a single message cannot be larger either.
    private static final int SIZE_MAX = Integer.MAX_VALUE - 16;

    public byte[] array;
    public int size;

    public Bytes() {
        this(4096);
    }

    public Bytes(int room) {
        array = new byte[room];
    }

    /// Makes room for this many bytes behind the last one.
    public void ensure(int more) {
        if (array.length - size < more) {
            grow(more);
        }
    }

    private void grow(int more) {
        var needed = (long) size + more;
        if (needed > SIZE_MAX) {
            throw new IllegalStateException("size: " + needed + " (expected: <= " + SIZE_MAX + ")");
        }
        array = Arrays.copyOf(array, (int) Math.min(SIZE_MAX, Math.max(needed, array.length * 2L)));
    }

    public void clear() {
        size = 0;
    }

    public byte[] toArray() {
        return Arrays.copyOf(array, size);
    }

    public void put(int octet) {
        ensure(1);
        array[size++] = (byte) octet;
    }

    public void put(byte[] from) {
        put(from, 0, from.length);
    }

    public void put(byte[] from, int start, int end) {
        ensure(end - start);
        System.arraycopy(from, start, array, size, end - start);
        size += end - start;
    }

    public void utf8(String text) {
        put(text.getBytes(StandardCharsets.UTF_8));
    }

    /// A number in protobuf's variable length form.
    public void varint(long value) {
        ensure(10);
        var rest = value;
        while ((rest & ~0x7FL) != 0) {
            array[size++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        array[size++] = (byte) rest;
    }

    @Override
    public String toString() {
        return new String(array, 0, size, StandardCharsets.UTF_8);
    }
}
