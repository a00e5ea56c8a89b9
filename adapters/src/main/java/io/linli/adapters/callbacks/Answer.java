package io.linli.adapters.callbacks;

import java.util.Map;

/// What a platform's callback is answered with, as JSON.
public record Answer(int status, Map<String, Object> body) {
    public Answer {
        body = Map.copyOf(body);
    }

    /// In the envelope of R-87.
    ///
    /// @param code `0` only if what came is kept, now or earlier; anything else makes the platform
    ///   repeat
    public static Answer envelope(int status, String code, String msg) {
        return new Answer(status, Map.of("code", code, "msg", msg));
    }
}
