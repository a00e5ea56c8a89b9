package io.linli.adapters.codes;

import static io.linli.adapters.outside.PlatformFailure.Cause.NONSENSE;

import io.linli.adapters.outside.PlatformFailure;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `{"code", "msg", "data"}` of a platform whose codes are data. Success is code `0`, as text or
/// number; `data` may be JSON in a string. A code that nobody knows may mean that it has been done.
public final class CodedEnvelope {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int WRAPPINGS_MAX = 2;
    private static final int QUOTED_MAX = 200;

    private final Function<String, Optional<Outcome>> outcomes;

    /// @param outcomes what a code other than success means
    public CodedEnvelope(Function<String, Optional<Outcome>> outcomes) {
        this.outcomes = outcomes;
    }

    /// The data of a success.
    ///
    /// @throws PlatformFailure for anything else, an empty success included
    public JsonNode data(JsonNode answer) {
        check(answer);
        var data = unwrapped(unwrapped(answer).path("data"));
        if (!data.isObject()) {
            throw new PlatformFailure(
                    NONSENSE, "data: none (expected: a JSON object, as code is 0)", null);
        }
        return data;
    }

    /// @throws PlatformFailure unless it is a success
    public void check(JsonNode answer) {
        var code = code(unwrapped(answer));
        if (!code.equals("0")) {
            throw failure(code, unwrapped(answer).path("msg").asString(""));
        }
    }

    /// What an answer with an HTTP status other than 2xx means. Codes in it count; without one, a
    /// server's failure may pass.
    public PlatformFailure ofStatus(int status, Optional<JsonNode> body) {
        var isBusy = status == 429 || status >= 500 || status == 401 || status == 403;
        var code = body.map(CodedEnvelope::code).filter(found -> !found.equals("0")).orElse("");
        if (!code.isEmpty() && status != 429) {
            var outcome = outcomes.apply(code);
            if (outcome.isPresent() || !isBusy) {
                return Outcome.failure(outcome, code, "HTTP " + status + ", code: " + code);
            }
        }
        return PlatformFailure.said(
                isBusy ? PlatformFailure.Cause.DOWN : NONSENSE,
                code,
                "HTTP %d%s (expected: 200)".formatted(status, code.isEmpty() ? "" : " " + code));
    }

    private PlatformFailure failure(String code, String message) {
        if (code.isEmpty()) {
            return new PlatformFailure(NONSENSE, "code: none (expected: 0 or an error's)", null);
        }
        return Outcome.failure(
                outcomes.apply(code),
                code,
                "code: %s (%s)".formatted(quoted(code), quoted(message)));
    }

    private static String code(JsonNode answer) {
        var code = answer.path("code");
        return code.isString() || code.isNumber() ? code.asString("").strip() : "";
    }

    private static JsonNode unwrapped(JsonNode node) {
        var plain = node;
        for (var layer = 0; layer < WRAPPINGS_MAX && plain.isString(); layer++) {
            try {
                plain = JSON.readTree(plain.asString());
            } catch (JacksonException _) {
                return plain;
            }
        }
        return plain;
    }

    private static String quoted(String text) {
        return text.substring(0, Math.min(text.length(), QUOTED_MAX));
    }
}
