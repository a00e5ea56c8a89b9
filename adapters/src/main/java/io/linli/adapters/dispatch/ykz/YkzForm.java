package io.linli.adapters.dispatch.ykz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.linli.adapters.callbacks.Answer;
import io.linli.adapters.callbacks.Malformed;
import io.linli.signing.SignedRequest;
import java.net.URLDecoder;
import java.util.Map;

/// 渝快政's callbacks: the report as JSON in the field `event` of a form, as only forms are covered by
/// the signature.
final class YkzForm {
    private static final String FIELD = "event=";

    private YkzForm() {}

    /// @throws Malformed if there is no such field, or more than one
    static byte[] event(SignedRequest request) {
        byte[] event = null;
        for (var pair : new String(request.body(), UTF_8).split("&")) {
            if (pair.startsWith(FIELD)) {
                if (event != null) {
                    throw new Malformed("event: several", "one");
                }
                event = decoded(pair.substring(FIELD.length())).getBytes(UTF_8);
            }
        }
        if (event == null) {
            throw new Malformed("event: none", "a form with one");
        }
        return event;
    }

    /// Both flags are true only if what came is kept.
    static Answer answer(int status, String code, String msg) {
        var isKept = code.equals("0");
        return new Answer(
                status,
                Map.of(
                        "success",
                        isKept,
                        "content",
                        Map.of("success", isKept, "responseCode", code, "responseMessage", msg)));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, UTF_8);
        } catch (IllegalArgumentException _) {
            throw new Malformed("event", "percent-encoded");
        }
    }
}
