package io.linli.gateway.repeat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a request asked for, by field: enough to say which field another request differs in, not
/// enough to learn what any field held. Order of members and white space do not count.
final class Fingerprint {
    /// More fields than these are digested together, as [#REST].
    static final int FIELDS_MAX = 64;

    /// At most so many differing fields are named.
    static final int NAMED_MAX = 8;

    static final String METHOD = "method";
    static final String PATH = "path";
    static final String QUERY = "query";
    static final String BODY = "body";
    static final String REST = "body (further fields)";
    private static final int PATH_MAX = 200;

    private final @Nullable String[] names;
    private final long[] digests;
    private final int size;
    private final long whole;

    private Fingerprint(@Nullable String[] names, long[] digests, int size, long whole) {
        this.names = names;
        this.digests = digests;
        this.size = size;
        this.whole = whole;
    }

    static Fingerprint of(SipHash hash, Asked asked) {
        var taking = new Taking(hash, asked.body());
        taking.text(METHOD, asked.method());
        taking.text(PATH, asked.path());
        taking.text(QUERY, asked.query());
        taking.body(asked);
        return taking.done();
    }

    static Fingerprint read(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var whole = in.getLong();
        var size = in.get() & 0xff;
        var names = new String[size];
        var digests = new long[size];
        for (var i = 0; i < size; i++) {
            var name = new byte[in.getShort() & 0xffff];
            in.get(name);
            names[i] = new String(name, StandardCharsets.UTF_8);
            digests[i] = in.getLong();
        }
        return new Fingerprint(names, digests, size, whole);
    }

    byte[] bytes() {
        var texts = new byte[size][];
        var length = Long.BYTES + 1;
        for (var i = 0; i < size; i++) {
            texts[i] = names[i].getBytes(StandardCharsets.UTF_8);
            length += Short.BYTES + texts[i].length + Long.BYTES;
        }
        var out = ByteBuffer.allocate(length).putLong(whole).put((byte) size);
        for (var i = 0; i < size; i++) {
            out.putShort((short) texts[i].length).put(texts[i]).putLong(digests[i]);
        }
        return out.array();
    }

    /// The same for the same request, and only for it.
    byte[] whole() {
        return ByteBuffer.allocate(Long.BYTES).putLong(whole).array();
    }

    /// The fields in which the other one differs, in this one's order, then those only it has.
    List<String> differing(Fingerprint other) {
        var theirs = new HashMap<String, Long>();
        for (var i = 0; i < other.size; i++) {
            theirs.merge(other.names[i], other.digests[i], (a, b) -> a * 31 + b);
        }
        var mine = new HashMap<String, Long>();
        for (var i = 0; i < size; i++) {
            mine.merge(names[i], digests[i], (a, b) -> a * 31 + b);
        }
        var differing = new ArrayList<String>();
        for (var i = 0; i < size && differing.size() < NAMED_MAX; i++) {
            if (!mine.get(names[i]).equals(theirs.remove(names[i]))
                    && !differing.contains(names[i])) {
                differing.add(names[i]);
            }
        }
        theirs.keySet().stream()
                .sorted()
                .limit(NAMED_MAX - differing.size())
                .forEach(differing::add);
        return differing;
    }

    private static final class Taking {
        private final SipHash hash;
        private final byte[] json;
        private final @Nullable String[] names = new String[FIELDS_MAX + 1];
        private final long[] digests = new long[FIELDS_MAX + 1];
        private int size;

        Taking(SipHash hash, byte[] json) {
            this.hash = hash;
            this.json = json;
        }

        void text(String name, String value) {
            put(name, hash.of(value.getBytes(StandardCharsets.UTF_8)));
        }

        void body(Asked asked) {
            if (asked.to() == asked.from()) {
                return;
            }
            var mark = size;
            if (!asked.json() || !JsonFields.walk(json, asked.from(), asked.to(), this::field)) {
                size = mark;
                names[FIELDS_MAX] = null;
                digests[FIELDS_MAX] = 0;
                put(BODY, hash.digest(json, asked.from(), asked.to()));
            }
        }

        private void field(String path, int from, int to) {
            var name = path.isEmpty() ? BODY : path;
            put(
                    name.length() > PATH_MAX ? name.substring(0, PATH_MAX) : name,
                    hash.digest(json, from, to));
        }

        private void put(String name, long digest) {
            if (size < FIELDS_MAX) {
                names[size] = name;
                digests[size++] = digest;
                return;
            }
            digests[FIELDS_MAX] += named(name, digest);
            names[FIELDS_MAX] = REST;
        }

        /// The name counts as well, or two fields that swap their values would look the same.
        private long named(String name, long digest) {
            var text = name.getBytes(StandardCharsets.UTF_8);
            var both = ByteBuffer.allocate(text.length + Long.BYTES).put(text).putLong(digest);
            return hash.of(both.array());
        }

        Fingerprint done() {
            var all = names[FIELDS_MAX] == null ? size : size + 1;
            var each = new long[all];
            for (var i = 0; i < all; i++) {
                each[i] = named(names[i], digests[i]);
            }
            Arrays.sort(each);
            var sum = ByteBuffer.allocate(all * Long.BYTES);
            for (var digest : each) {
                sum.putLong(digest);
            }
            return new Fingerprint(names, digests, all, hash.of(sum.array()));
        }
    }
}
