package io.linli.transcode.http;

import io.netty.util.AsciiString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the headers say about the form of a body.
final class MediaTypes {
    static final String JSON = "application/json";

    private MediaTypes() {}

    /// JSON in UTF-8, which is the only kind there is (RFC 8259).
    static boolean isJson(@Nullable String contentType) {
        return contentType != null
                && (contentType.equals(JSON) || is(contentType, JSON) && utf8(contentType));
    }

    static boolean isLines(@Nullable String contentType) {
        return contentType != null
                && (is(contentType, "application/x-ndjson")
                        || is(contentType, "application/jsonl")
                        || is(contentType, "application/x-jsonlines")
                        || is(contentType, JSON))
                && utf8(contentType);
    }

    private static boolean is(String contentType, String type) {
        if (!contentType.regionMatches(true, 0, type, 0, type.length())) {
            return false;
        }
        var rest = contentType.substring(type.length()).stripLeading();
        return rest.isEmpty() || rest.startsWith(";");
    }

    private static boolean utf8(String contentType) {
        var parameters = contentType.split(";");
        for (var i = 1; i < parameters.length; i++) {
            var parameter = parameters[i].strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("charset=")) {
                var charset = parameter.substring("charset=".length()).replace("\"", "").strip();
                return charset.equals("utf-8") || charset.equals("utf8");
            }
        }
        return true;
    }

    /// Whether a list such as `Accept` or `Accept-Encoding` names this, and not with `q=0`.
    static boolean names(@Nullable String list, String wanted) {
        if (list == null) {
            return false;
        }
        var from = AsciiString.indexOfIgnoreCase(list, wanted, 0);
        while (from >= 0) {
            var to = from + wanted.length();
            var end = list.indexOf(',', to) < 0 ? list.length() : list.indexOf(',', to);
            var begins = from == 0 || list.charAt(from - 1) == ',' || list.charAt(from - 1) == ' ';
            var rest = list.substring(to, end).replace(" ", "").toLowerCase(Locale.ROOT);
            if (begins && (rest.isEmpty() || rest.startsWith(";"))) {
                return !rest.matches(".*;q=0(\\.0*)?(;.*)?");
            }
            from = AsciiString.indexOfIgnoreCase(list, wanted, end);
        }
        return false;
    }
}
