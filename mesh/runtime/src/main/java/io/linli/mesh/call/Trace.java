package io.linli.mesh.call;

import io.grpc.Context;
import io.grpc.Metadata;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The thread through all that one request sets in motion, as W3C Trace Context writes it.
///
/// @param id 32 hex digits, the same in every process
/// @param parent 16 hex digits, the part that asked for this one; `null` for the first
/// @param span 16 hex digits, this process's part
/// @param sampled whether whoever began it wants it to be kept
public record Trace(String id, @Nullable String parent, String span, boolean sampled) {
    /// The header's name over HTTP, too.
    public static final String HEADER_NAME = "traceparent";

    public static final Metadata.Key<String> HEADER =
            Metadata.Key.of(HEADER_NAME, Metadata.ASCII_STRING_MARSHALLER);
    static final Context.Key<Trace> CURRENT = Context.key("linli.trace");
    private static final Pattern FORMAT =
            Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");
    private static final String NO_TRACE = "0".repeat(32);
    private static final SecureRandom RANDOM = new SecureRandom();

    /// The trace of the present call, or a new one.
    public static Trace current() {
        var trace = currentOrNull();
        return trace == null ? fresh() : trace;
    }

    /// The trace of the present call or task; `null` outside of one.
    public static @Nullable Trace currentOrNull() {
        return CURRENT.get();
    }

    /// A trace nobody has seen before.
    public static Trace fresh() {
        return new Trace(hex(16), null, hex(8), true);
    }

    /// Carries on the trace a header names; a new one when it is missing or malformed.
    public static Trace of(@Nullable String traceparent) {
        if (traceparent != null) {
            var match = FORMAT.matcher(traceparent);
            if (match.matches() && !match.group(1).equals(NO_TRACE)) {
                var sampled = (Integer.parseInt(match.group(3), 16) & 1) == 1;
                return new Trace(match.group(1), match.group(2), hex(8), sampled);
            }
        }
        return fresh();
    }

    /// The header for the next process.
    public String header() {
        return "00-" + id + "-" + span + (sampled ? "-01" : "-00");
    }

    /// The present context with this trace in it.
    public Context inContext() {
        return Context.current().withValue(CURRENT, this);
    }

    /// Work for another thread that carries on what runs here.
    public static <T> Callable<T> carriedOn(Callable<T> work) {
        return Context.current().wrap(work);
    }

    private static String hex(int bytes) {
        var value = new byte[bytes];
        RANDOM.nextBytes(value);
        return HexFormat.of().formatHex(value);
    }
}
