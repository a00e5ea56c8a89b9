package io.linli.gateway.record;

import io.linli.mesh.span.Span;
import io.linli.transcode.codec.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is kept of one request, refused ones included. Never a body, a query or a credential.
///
/// @param startedAtMicros since 1970, when its headers were there
/// @param who the caller's key, such as `PERSON:…`; `-` when nobody was let in
/// @param region of the caller, empty for none
/// @param http the HTTP method
/// @param method full name of the RPC, or the page's name; `-` when nothing matched
/// @param resource the path, without its query; empty where it was not matched
/// @param reason of the refusal; `-` when there was none
/// @param grpc what the provider said; `-` when it was not asked
/// @param source `mediator` or `provider`, whose the refusal was; `-` when there was none
/// @param upstreamMicros of `micros`, until the provider had answered
/// @param replayed whether an answer was given again
/// @param parentSpanId the client's part of the trace, empty when it named none
/// @param sampled whether the client wants the trace to be kept
record OperationRecord(
        long startedAtMicros,
        String who,
        String region,
        String http,
        String method,
        String resource,
        int status,
        String reason,
        String grpc,
        String source,
        long micros,
        long upstreamMicros,
        long bytesIn,
        long bytesOut,
        boolean replayed,
        String traceId,
        String spanId,
        String parentSpanId,
        boolean sampled) {

    static final int RESOURCE_MAX = 512;
    private static final byte[] HEX = ascii("0123456789abcdef");
    private static final byte[] TIME = ascii("{\"time\":\"");
    private static final byte[] END = ascii("\",\"end\":\"");
    private static final byte[] WHO = ascii("\",\"who\":\"");
    private static final byte[] REGION = ascii(",\"region\":\"");
    private static final byte[] HTTP = ascii(",\"http\":\"");
    private static final byte[] METHOD = ascii(",\"method\":\"");
    private static final byte[] RESOURCE = ascii(",\"resource\":\"");
    private static final byte[] REASON = ascii(",\"reason\":\"");
    private static final byte[] GRPC = ascii(",\"grpc\":\"");
    private static final byte[] SOURCE = ascii(",\"source\":\"");
    private static final byte[] TRACE = ascii(",\"traceId\":\"");
    private static final byte[] SPAN = ascii(",\"spanId\":\"");
    private static final byte[] STATUS = ascii(",\"status\":");
    private static final byte[] MICROS = ascii(",\"micros\":");
    private static final byte[] UPSTREAM = ascii(",\"upstreamMicros\":");
    private static final byte[] BYTES_IN = ascii(",\"bytesIn\":");
    private static final byte[] BYTES_OUT = ascii(",\"bytesOut\":");
    private static final byte[] REPLAYED = ascii(",\"replayed\":true}\n");
    private static final byte[] FIRST = ascii(",\"replayed\":false}\n");

    OperationRecord {
        if (resource.length() > RESOURCE_MAX) {
            resource = resource.substring(0, RESOURCE_MAX);
        }
    }

    static String nameOr(@Nullable Enum<?> name) {
        return name == null ? "-" : name.name();
    }

    Span span() {
        return new Span(
                traceId,
                spanId,
                parentSpanId,
                method.equals("-") ? http : method,
                startedAtMicros,
                startedAtMicros + micros,
                status >= 500,
                Map.of(
                        "http.request.method",
                        http,
                        "http.response.status_code",
                        Integer.toString(status),
                        "linli.reason",
                        reason));
    }

    /// Appends one line of JSON.
    void line(Stamp stamp, Bytes out) {
        out.put(TIME);
        stamp.put(out, startedAtMicros);
        out.put(END);
        stamp.put(out, startedAtMicros + micros);
        text(out, WHO, who);
        text(out, REGION, region);
        word(out, HTTP, http);
        word(out, METHOD, method);
        text(out, RESOURCE, resource);
        text(out, REASON, reason); // a provider may have made it up
        word(out, GRPC, grpc);
        word(out, SOURCE, source);
        word(out, TRACE, traceId);
        word(out, SPAN, spanId);
        number(out, STATUS, status);
        number(out, MICROS, micros);
        number(out, UPSTREAM, upstreamMicros);
        number(out, BYTES_IN, bytesIn);
        number(out, BYTES_OUT, bytesOut);
        out.put(replayed ? REPLAYED : FIRST);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void number(Bytes out, byte[] name, long value) {
        out.put(name);
        decimal(out, value);
    }

    private static void decimal(Bytes out, long value) {
        if (value < 0) {
            out.utf8(Long.toString(value)); // a clock that was put back
            return;
        }
        if (value >= 10) {
            decimal(out, value / 10);
        }
        out.put((int) ('0' + value % 10));
    }

    /// One of ours, of the contract, or a token as HTTP has it: there is nothing to be escaped.
    private static void word(Bytes out, byte[] name, String word) {
        out.put(name);
        out.put(word.getBytes(StandardCharsets.ISO_8859_1));
        out.put('"');
    }

    private static void text(Bytes out, byte[] name, String value) {
        out.put(name);
        var octets = value.getBytes(StandardCharsets.UTF_8);
        if (plain(octets)) {
            out.put(octets);
        } else {
            escaped(out, octets);
        }
        out.put('"');
    }

    private static boolean plain(byte[] octets) {
        for (var octet : octets) {
            if (octet == '"' || octet == '\\' || octet >= 0 && octet < ' ') {
                return false;
            }
        }
        return true;
    }

    private static void escaped(Bytes out, byte[] octets) {
        for (var octet : octets) {
            if (octet == '"' || octet == '\\') {
                out.put('\\');
                out.put(octet);
            } else if (octet >= 0 && octet < ' ') {
                out.utf8("\\u00");
                out.put(HEX[octet >> 4]);
                out.put(HEX[octet & 15]);
            } else {
                out.put(octet);
            }
        }
    }
}
