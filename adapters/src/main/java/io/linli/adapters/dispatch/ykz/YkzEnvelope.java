package io.linli.adapters.dispatch.ykz;

import static io.linli.adapters.outside.PlatformFailure.Cause.NONSENSE;

import io.linli.adapters.codes.Outcome;
import io.linli.adapters.outside.PlatformFailure;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The two envelopes of 渝快政. Rule: R-81.
///
/// A success is one only if every flag says so. Whatever stands in an envelope may be JSON written
/// into a string, once or twice.
final class YkzEnvelope {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int WRAPPINGS_MAX = 2;
    private static final int QUOTED_MAX = 200;

    private final Function<String, Optional<Outcome>> outcomes;

    /// @param outcomes what a code other than success means; empty if nobody knows
    YkzEnvelope(Function<String, Optional<Outcome>> outcomes) {
        this.outcomes = outcomes;
    }

    /// The data of `{"success", "content": {"success", "responseCode", "responseMessage",
    /// "data"}}`.
    ///
    /// @throws PlatformFailure unless it is a success with an object for data
    JsonNode ofOpenPlatform(JsonNode answer) {
        var outer = object("body", answer);
        var content = unwrapped(outer.path("content"));
        if (isTrue(outer) && isTrue(content)) {
            return object("content.data", content.path("data"));
        }
        throw failure(
                isFalse(content) || text(outer, "errorCode") == null
                        ? text(content, "responseCode")
                        : text(outer, "errorCode"),
                text(content, "responseMessage"),
                isFalse(outer) || isFalse(content));
    }

    /// The data of `{"status", "message", "data", "success"}`, as the user centre words it.
    ///
    /// @throws PlatformFailure unless it is a success with an object for data
    JsonNode ofUserCentre(JsonNode answer) {
        var outer = object("body", answer);
        if (isTrue(outer)) {
            return object("data", outer.path("data"));
        }
        throw failure(text(outer, "status"), text(outer, "message"), isFalse(outer));
    }

    /// What an answer with an HTTP status other than 2xx means.
    PlatformFailure ofStatus(int status, Optional<JsonNode> body) {
        if (body.isPresent() && status != 429) {
            try {
                ofOpenPlatform(body.get());
            } catch (PlatformFailure e) {
                if (!e.code().isEmpty()) {
                    return e;
                }
            }
        }
        var cause =
                status >= 500 || status == 429 || status == 401 || status == 403
                        ? PlatformFailure.Cause.DOWN
                        : NONSENSE;
        return new PlatformFailure(cause, "HTTP " + status + " (expected: 200)", null);
    }

    private PlatformFailure failure(@Nullable String code, @Nullable String message, boolean said) {
        if (code == null || code.isBlank() || !said) {
            return new PlatformFailure(
                    NONSENSE, "success: not said (expected: true or false, and a code)", null);
        }
        return Outcome.failure(
                outcomes.apply(code),
                code,
                "code: %s (%s)".formatted(quoted(code), message == null ? "" : quoted(message)));
    }

    private static JsonNode object(String what, JsonNode node) {
        var plain = unwrapped(node);
        if (!plain.isObject()) {
            throw new PlatformFailure(NONSENSE, what + ": none (expected: a JSON object)", null);
        }
        return plain;
    }

    /// What the string holds, if it is one and holds JSON.
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

    private static boolean isTrue(JsonNode node) {
        return says(node, "true");
    }

    private static boolean isFalse(JsonNode node) {
        return says(node, "false");
    }

    private static boolean says(JsonNode node, String word) {
        var flag = node.path("success");
        return flag.isBoolean() || flag.isString() ? flag.asString("").equals(word) : false;
    }

    private static @Nullable String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isString() || value.isNumber() ? value.asString() : null;
    }

    private static String quoted(String text) {
        return text.substring(0, Math.min(text.length(), QUOTED_MAX));
    }
}
