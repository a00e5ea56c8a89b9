package io.linli.gateway.repeat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a request asked for, by field: enough to say which field another request differs in, not
/// enough to learn what any field held. Order of members and white space do not count.
///
/// @param bytes as it is kept: the digest of the whole, the number of fields, and for each the
///   length of its name (2 bytes), the name and the digest of its value
record Fingerprint(byte[] bytes) {
    /// At most so many differing fields are named.
    static final int NAMED_MAX = 8;

    static Fingerprint of(SipHash hash, Asked asked) {
        return new Taking(hash, asked).done();
    }

    /// The same for the same request, and only for it.
    byte[] whole() {
        return Arrays.copyOf(bytes, Long.BYTES);
    }

    /// The fields in which the other one differs, in this one's order, then those only it has.
    List<String> differing(Fingerprint other) {
        var mine = fields();
        var theirs = other.fields();
        var changed =
                mine.keySet().stream().filter(name -> !mine.get(name).equals(theirs.get(name)));
        var gone = theirs.keySet().stream().filter(name -> !mine.containsKey(name)).sorted();
        return Stream.concat(changed, gone).limit(NAMED_MAX).toList();
    }

    private Map<String, Long> fields() {
        var in = ByteBuffer.wrap(bytes);
        in.getLong();
        var fields = new LinkedHashMap<String, Long>();
        for (var left = in.get() & 0xff; left > 0; left--) {
            var name = new byte[in.getShort() & 0xffff];
            in.get(name);
            // a name that comes twice stands for all its values
            fields.merge(
                    new String(name, StandardCharsets.UTF_8),
                    in.getLong(),
                    (first, more) -> first * 31 + more);
        }
        return fields;
    }
}
