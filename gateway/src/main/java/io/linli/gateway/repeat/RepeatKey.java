package io.linli.gateway.repeat;

import static io.linli.transcode.problem.EdgeReason.HEADER_INVALID;

import io.netty.handler.codec.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/// The caller's name for what is to be done once.
final class RepeatKey {
    static final String HEADER = "Idempotency-Key";
    static final int MAX = 128;

    /// What partners who speak the header dialect send instead. Rule: R-87.
    private static final String DIALECT = "X-App-Key";

    private static final String DIALECT_HEADER = "X-Request-Id";

    private RepeatKey() {}

    /// @return nothing when there is none
    /// @throws io.linli.transcode.problem.Refused `HEADER_INVALID` when it cannot be one
    static @Nullable String of(HttpHeaders headers) {
        var name = !headers.contains(HEADER) && headers.contains(DIALECT) ? DIALECT_HEADER : HEADER;
        var value = headers.get(name);
        if (value == null) {
            return null;
        }
        var key = value.strip();
        if (key.isEmpty()
                || key.length() > MAX
                || !visible(key)
                || headers.getAll(name).size() > 1) {
            throw HEADER_INVALID.refuse(
                    name, "expected one value of 1.." + MAX + " visible ASCII characters");
        }
        return key;
    }

    private static boolean visible(String key) {
        for (var i = 0; i < key.length(); i++) {
            if (key.charAt(i) <= ' ' || key.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return true;
    }
}
