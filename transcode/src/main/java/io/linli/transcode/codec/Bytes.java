package io.linli.transcode.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Scratch space that grows. One per event loop, used again and again; not for two threads.
public final class Bytes {
    /// Room is never made beyond this; a single message cannot be larger either.
    private static final int SIZE_MAX = Integer.MAX_VALUE - 16;

    public byte[] array;
    public int size;

    /// Kept here, so that they are made once per scratch space.
    @Nullable JsonWriter writer;

    @Nullable JsonReader reader;

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

    void tag(int tag) {
        ensure(5);
        if (tag >= 0 && tag < 0x80) {
            array[size++] = (byte) tag;
        } else if (tag >= 0 && tag < 0x4000) {
            array[size++] = (byte) (tag & 0x7F | 0x80);
            array[size++] = (byte) (tag >>> 7);
        } else {
            varint(tag & 0xFFFF_FFFFL);
        }
    }

    void fixed32(int value) {
        ensure(4);
        Scan.INT.set(array, size, value);
        size += 4;
    }

    void fixed64(long value) {
        ensure(8);
        Scan.LONG.set(array, size, value);
        size += 8;
    }

    /// Leaves one byte for the length of what follows.
    ///
    /// @return for [#close]
    int open() {
        ensure(1);
        return ++size;
    }

    /// Writes the length down; what needs more than the one byte is moved.
    ///
    /// @return by how much it was moved
    int close(int start) {
        var length = size - start;
        if (length < 0x80) {
            array[start - 1] = (byte) length;
            return 0;
        }
        var moved = (31 - Integer.numberOfLeadingZeros(length)) / 7;
        ensure(moved);
        System.arraycopy(array, start, array, start + moved, length);
        size = start - 1;
        varint(length);
        size += length;
        return moved;
    }

    @Override
    public String toString() {
        return new String(array, 0, size, StandardCharsets.UTF_8);
    }
}
