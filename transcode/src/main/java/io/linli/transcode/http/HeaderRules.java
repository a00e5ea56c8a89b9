package io.linli.transcode.http;

import static io.linli.transcode.problem.EdgeReason.HEADER_INVALID;

import io.grpc.Metadata;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/// Which headers go on to a provider as metadata, and which metadata comes back as headers. What is
/// on no list stays behind.
final class HeaderRules {
    private static final String BINARY = "-bin";
    private static final AsciiString FORWARDED_FOR = AsciiString.cached("x-forwarded-for");
    private static final Metadata.Key<String> FOR = text("x-forwarded-for");
    private static final Metadata.Key<String> HOST = text("x-forwarded-host");

    /// Of one connection only, or gRPC's own.
    private static final Set<String> NEVER =
            Set.of(
                    "connection",
                    "keep-alive",
                    "proxy-authenticate",
                    "proxy-authorization",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade",
                    "host",
                    "content-length",
                    "content-type",
                    "user-agent");

    private record Rule(AsciiString header, Metadata.Key<?> key) {}

    private final List<Rule> in;
    private final List<String> prefixes;
    private final List<Rule> out;
    private final boolean forwarded;

    HeaderRules(EdgeSettings settings) {
        this.in = settings.requestHeaders().stream().map(HeaderRules::rule).toList();
        this.prefixes = settings.requestPrefixes();
        this.out = settings.responseHeaders().stream().map(HeaderRules::rule).toList();
        this.forwarded = settings.forwarded();
    }

    private static Rule rule(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (!mayGo(lower)) {
            throw new IllegalArgumentException("header: " + name + " (expected: one to pass on)");
        }
        return new Rule(
                AsciiString.cached(lower), lower.endsWith(BINARY) ? binary(lower) : text(lower));
    }

    private static boolean mayGo(String lower) {
        return !NEVER.contains(lower)
                && !lower.startsWith("grpc-")
                && lower.chars().allMatch(HeaderRules::inName)
                && !lower.isEmpty();
    }

    private static boolean inName(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
    }

    private static Metadata.Key<String> text(String name) {
        return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
    }

    private static Metadata.Key<byte[]> binary(String name) {
        return Metadata.Key.of(name, Metadata.BINARY_BYTE_MARSHALLER);
    }

    List<String> prefixes() {
        return prefixes;
    }

    /// @param peer address of the one that is connected, as text
    /// @throws io.linli.transcode.problem.Refused `HEADER_INVALID`
    void collect(HttpHeaders headers, String peer, Metadata into) {
        for (var i = 0; i < in.size(); i++) {
            var rule = in.get(i);
            if (headers.contains(rule.header)) {
                for (var value : headers.getAll(rule.header)) {
                    put(rule.header.toString(), rule.key, value, into);
                }
            }
        }
        if (!prefixes.isEmpty()) {
            collectPrefixed(headers, into);
        }
        if (forwarded) {
            forward(headers, peer, into);
        }
    }

    private void collectPrefixed(HttpHeaders headers, Metadata into) {
        var all = headers.iteratorCharSequence();
        while (all.hasNext()) {
            var header = all.next();
            for (var prefix : prefixes) {
                if (AsciiString.regionMatches(
                        header.getKey(), true, 0, prefix, 0, prefix.length())) {
                    var name =
                            header.getKey()
                                    .toString()
                                    .substring(prefix.length())
                                    .toLowerCase(Locale.ROOT);
                    if (mayGo(name)) {
                        var key = name.endsWith(BINARY) ? binary(name) : text(name);
                        put(name, key, header.getValue().toString(), into);
                    }
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // by the ending of the name
    private static void put(String name, Metadata.Key<?> key, String value, Metadata into) {
        if (name.endsWith(BINARY)) {
            try {
                into.put((Metadata.Key<byte[]>) key, Base64.getDecoder().decode(value.strip()));
            } catch (IllegalArgumentException e) {
                throw HEADER_INVALID.refuse(name, "expected base64");
            }
            return;
        }
        for (var i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
                throw HEADER_INVALID.refuse(name, "expected printable ASCII");
            }
        }
        into.put((Metadata.Key<String>) key, value);
    }

    private static void forward(HttpHeaders headers, String peer, Metadata into) {
        var before = headers.get(FORWARDED_FOR);
        put("x-forwarded-for", FOR, before == null ? peer : before + ", " + peer, into);
        var host = headers.get(HttpHeaderNames.HOST);
        if (host != null) {
            put("x-forwarded-host", HOST, host, into);
        }
    }

    boolean sendsBack() {
        return !out.isEmpty();
    }

    /// Hands over what of an answer's metadata may go back.
    @SuppressWarnings("unchecked") // by the ending of the name
    void sendBack(Metadata metadata, BiConsumer<String, String> to) {
        for (var rule : out) {
            var name = rule.header.toString();
            if (name.endsWith(BINARY)) {
                var bytes = metadata.get((Metadata.Key<byte[]>) rule.key);
                if (bytes != null) {
                    to.accept(name, Base64.getEncoder().encodeToString(bytes));
                }
            } else {
                var value = metadata.get((Metadata.Key<String>) rule.key);
                if (value != null) {
                    to.accept(name, value);
                }
            }
        }
    }
}
