package io.linli.transcode.http;

import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Headers by which somebody outside could claim to be somebody inside. Rule: R-89.
final class Claims {
    private static final List<String> PREFIXES =
            List.of("x-user", "x-tif-", "linli-caller", "x-linli-caller", "grpc-");
    private static final int LINE_OVERHEAD = 4; // colon, space, CR, LF

    private Claims() {}

    /// Takes the claims away.
    ///
    /// @param but prefixes that are passed on by a rule of their own
    /// @return the size of all headers as they came
    static int strip(HttpHeaders headers, List<String> but) {
        var size = 0;
        @Nullable List<CharSequence> claims = null;
        var all = headers.iteratorCharSequence();
        while (all.hasNext()) {
            var header = all.next();
            var name = header.getKey();
            size += name.length() + header.getValue().length() + LINE_OVERHEAD;
            if (claims(name) && !beginsWithOneOf(name, but)) {
                claims = claims == null ? new ArrayList<>() : claims;
                claims.add(name);
            }
        }
        if (claims != null) {
            claims.forEach(headers::remove);
        }
        return size;
    }

    private static boolean claims(CharSequence name) {
        if (name.isEmpty()) {
            return false;
        }
        var first = name.charAt(0) | 0x20;
        return (first == 'x' || first == 'l' || first == 'g') && beginsWithOneOf(name, PREFIXES);
    }

    private static boolean beginsWithOneOf(CharSequence name, List<String> prefixes) {
        for (var i = 0; i < prefixes.size(); i++) {
            var prefix = prefixes.get(i);
            if (AsciiString.regionMatches(name, true, 0, prefix, 0, prefix.length())) {
                return true;
            }
        }
        return false;
    }
}
