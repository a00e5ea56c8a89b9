package io.linli.adapters.simulators.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.linli.signing.SignedRequest;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;

/// Bodies as `application/x-www-form-urlencoded`.
public final class Forms {
    private Forms() {}

    /// @throws IllegalArgumentException if a name comes twice
    public static Map<String, String> read(SignedRequest request) {
        var fields = new LinkedHashMap<String, String>();
        for (var pair : new String(request.body(), UTF_8).split("&")) {
            var cut = pair.indexOf('=');
            if (cut > 0
                    && fields.put(decoded(pair.substring(0, cut)), decoded(pair.substring(cut + 1)))
                            != null) {
                throw new IllegalArgumentException("form (expected: each name once)");
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }
}
