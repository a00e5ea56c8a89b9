package io.linli.signing;

import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_MALFORMED;
import static io.linli.signing.SignatureRefused.Reason.SIGNATURE_MISSING;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A request as it is on the wire, before anything decodes or normalises it.
///
/// @param rawPath begins with `/`, percent-encoding as sent
/// @param rawQuery what follows `?`, as sent; null if there is no `?`
/// @param headers by lower-case name, values in the order sent
/// @param body whole, empty if none; not copied, so nobody may write to it
@SuppressWarnings("ArrayRecordComponent") // read once, never compared; a copy per request is waste
public record SignedRequest(
        String method,
        String rawPath,
        @Nullable String rawQuery,
        Map<String, List<String>> headers,
        byte[] body) {

    public SignedRequest {
        var lower = new TreeMap<String, List<String>>();
        headers.forEach((name, values) ->
                lower.merge(
                        name.toLowerCase(Locale.ROOT), List.copyOf(values), SignedRequest::concat));
        headers = lower;
    }

    /// For clients: host, path and query from the address about to be called.
    public static SignedRequest of(
            String method, URI uri, Map<String, List<String>> headers, byte[] body) {
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new SignedRequest(method, path, uri.getRawQuery(), headers, body);
    }

    /// This request with each of `more` in place of what it had under that name.
    public SignedRequest with(Map<String, String> more) {
        var all = new TreeMap<>(headers);
        more.forEach((name, value) -> all.put(name.toLowerCase(Locale.ROOT), List.of(value)));
        return new SignedRequest(method, rawPath, rawQuery, all, body);
    }

    /// Empty if absent.
    List<String> header(String name) {
        return headers.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return !header(name).isEmpty();
    }

    boolean hasBody() {
        return body.length > 0;
    }

    boolean hasQuery() {
        return rawQuery != null && !rawQuery.isEmpty();
    }

    /// The value of a header that must be there once.
    String only(String name) {
        var values = header(name);
        if (values.isEmpty()) {
            throw SIGNATURE_MISSING.refuse(name + ": none (expected: one)");
        }
        if (values.size() > 1) {
            throw SIGNATURE_MALFORMED.refuse(name + ": " + values.size() + " (expected: one)");
        }
        return values.getFirst().strip();
    }

    /// Refuses what could smuggle a line break or a second reading into what is signed.
    void checkTarget() {
        if (!method.matches("[A-Z]{1,16}")
                || !rawPath.matches("/[!-~&&[^?#]]*")
                || (rawQuery != null && !rawQuery.matches("[!-~&&[^#]]*"))) {
            throw SIGNATURE_MALFORMED.refuse("request target (expected: visible ASCII, encoded)");
        }
    }

    private static List<String> concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
