package io.linli.gateway.repeat;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Takes the fingerprint of one request. Runs for every keyed request, so it writes the kept form
/// at once and makes no text of anything.
final class Taking {
    /// More fields than these are digested together, as [#REST].
    static final int FIELDS_MAX = 64;

    static final String REST = "body (further fields)";

    private static final byte[] METHOD = utf8("method");
    private static final byte[] PATH = utf8("path");
    private static final byte[] QUERY = utf8("query");
    private static final byte[] BODY = utf8("body");
    private static final int NAME_MAX = 200; // bytes
    private static final int COUNT = Long.BYTES;
    private static final int FIRST = COUNT + 1;
    private static final int ROOM = 1_024;
    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final SipHash hash;
    private final byte[] json;
    private final long[] each = new long[FIELDS_MAX + 1];
    private byte[] out = new byte[ROOM];
    private int end = FIRST;
    private int size;
    private long rest;
    private boolean hasRest;

    Taking(SipHash hash, Asked asked) {
        this.hash = hash;
        this.json = asked.body();
        text(METHOD, asked.method());
        text(PATH, asked.path());
        text(QUERY, asked.query());
        body(asked);
    }

    private void text(byte[] name, String value) {
        put(name, name.length, hash.of(utf8(value)));
    }

    private void body(Asked asked) {
        if (asked.to() == asked.from()) {
            return;
        }
        var sizeBefore = size;
        var endBefore = end;
        if (!asked.json() || !JsonFields.walk(json, asked.from(), asked.to(), this::field)) {
            size = sizeBefore;
            end = endBefore;
            hasRest = false;
            put(BODY, BODY.length, hash.digest(json, asked.from(), asked.to()));
        }
    }

    private void field(byte[] path, int length, int from, int to) {
        var digest = hash.digest(json, from, to);
        if (length == 0) {
            put(BODY, BODY.length, digest);
        } else {
            put(path, Math.min(length, NAME_MAX), digest);
        }
    }

    private void put(byte[] name, int length, long digest) {
        if (size == FIELDS_MAX) {
            var named = append(name, length, digest);
            end -= Short.BYTES + length + Long.BYTES; // only its sum stays
            rest += named;
            hasRest = true;
            return;
        }
        each[size++] = append(name, length, digest);
    }

    /// The digest of name and value: the name counts as well, or two fields that swap their values
    /// would look the same.
    private long append(byte[] name, int length, long digest) {
        var more = Short.BYTES + length + Long.BYTES;
        if (out.length - end < more) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, end + more));
        }
        out[end++] = (byte) (length >> Byte.SIZE);
        out[end++] = (byte) length;
        var from = end;
        System.arraycopy(name, 0, out, end, length);
        LONG.set(out, end += length, digest);
        end += Long.BYTES;
        return hash.digest(out, from, end);
    }

    Fingerprint done() {
        if (hasRest) {
            var name = utf8(REST);
            each[size++] = append(name, name.length, rest);
        }
        Arrays.sort(each, 0, size);
        var sum = new byte[size * Long.BYTES];
        for (var i = 0; i < size; i++) {
            LONG.set(sum, i * Long.BYTES, each[i]);
        }
        LONG.set(out, 0, hash.of(sum));
        out[COUNT] = (byte) size;
        return new Fingerprint(Arrays.copyOf(out, end));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
