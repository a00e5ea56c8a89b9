package io.linli.transcode.http;

import static io.linli.transcode.problem.EdgeReason.BODY_TOO_LARGE;
import static io.linli.transcode.problem.EdgeReason.CONTENT_TYPE_UNSUPPORTED;
import static io.linli.transcode.problem.EdgeReason.REQUEST_MALFORMED;
import static io.linli.transcode.problem.EdgeReason.STREAM_NOT_OFFERED;

import io.linli.transcode.plan.Plan;
import io.linli.transcode.problem.Problem;
import io.netty.handler.codec.http.HttpHeaderNames;
import org.jspecify.annotations.Nullable;

/// What a body may be like.
final class RequestBody {
    private static final long DRAINED_AT_ONCE = 4;

    private RequestBody() {}

    /// Why a body is not read at all; `null` when it is.
    static @Nullable Problem unwanted(Exchange exchange, Plan plan) {
        var headers = exchange.headers();
        if (plan.kind() == Plan.Kind.BIDI) {
            return STREAM_NOT_OFFERED.problem(
                    "method: takes and gives a stream (expected: gRPC; HTTP/1.1 carries only one)");
        }
        if (plan.kind().clientStreams()) {
            if (headers.contains(HttpHeaderNames.CONTENT_ENCODING)) {
                return notInForm(
                        "content-encoding: "
                                + headers.get(HttpHeaderNames.CONTENT_ENCODING)
                                + " (expected: none for a stream)");
            }
            var type = headers.get(HttpHeaderNames.CONTENT_TYPE);
            return plan.takesHttpBody() || MediaTypes.isLines(type)
                    ? null
                    : notInForm(
                            "content-type: " + type + " (expected: application/x-ndjson, UTF-8)");
        }
        return length(exchange) > exchange.shared.settings.bodyMax()
                ? tooLarge(exchange.shared.settings)
                : null;
    }

    /// As announced; 0 when it is not.
    static long length(Exchange exchange) {
        var length = exchange.headers().get(HttpHeaderNames.CONTENT_LENGTH);
        if (length == null) {
            return 0;
        }
        try {
            return Long.parseLong(length.strip());
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE; // the decoder would not have let it pass
        }
    }

    static Problem tooLarge(EdgeSettings settings) {
        return BODY_TOO_LARGE.problem(
                "body: too large (expected: at most " + settings.bodyMax() + " bytes)");
    }

    /// Whether the client sends its body only when told to.
    static boolean waitsForUs(Exchange exchange) {
        var expect = exchange.headers().get(HttpHeaderNames.EXPECT);
        return expect != null && expect.equalsIgnoreCase("100-continue") && exchange.chunkable();
    }

    /// Whether the rest of the body is worth reading, so that the connection can be kept.
    static boolean comesAnyway(Exchange exchange) {
        return !waitsForUs(exchange)
                && length(exchange) <= DRAINED_AT_ONCE * exchange.shared.settings.bodyMax();
    }

    /// What is wrong with the whole body; opens it when it is compressed.
    static @Nullable Problem flaw(Exchange exchange) {
        if (exchange.bodyTo() == 0) {
            return null;
        }
        var headers = exchange.headers();
        var type = headers.get(HttpHeaderNames.CONTENT_TYPE);
        if (!exchange.plan().takesHttpBody() && !MediaTypes.isJson(type)) {
            return notInForm("content-type: " + type + " (expected: application/json, UTF-8)");
        }
        var encoding = headers.get(HttpHeaderNames.CONTENT_ENCODING);
        return encoding == null || encoding.equalsIgnoreCase("identity")
                ? null
                : open(exchange, encoding.strip());
    }

    private static @Nullable Problem open(Exchange exchange, String encoding) {
        var scratch = Scratch.get();
        var opened = scratch.take();
        var max = exchange.shared.settings.bodyMax();
        try {
            if (encoding.equalsIgnoreCase("gzip") || encoding.equalsIgnoreCase("x-gzip")) {
                scratch.gzip.openGzip(exchange.wireBytes(), opened, max);
            } else if (encoding.equalsIgnoreCase("deflate")) {
                scratch.gzip.openDeflate(exchange.wireBytes(), opened, max);
            } else {
                return notInForm(
                        "content-encoding: " + encoding + " (expected: gzip, deflate or none)");
            }
        } catch (Gzip.Flawed e) {
            scratch.give(opened);
            return e.tooLarge
                    ? tooLarge(exchange.shared.settings)
                    : REQUEST_MALFORMED.problem("body: not " + encoding);
        }
        exchange.opened(opened);
        return null;
    }

    private static Problem notInForm(String detail) {
        return CONTENT_TYPE_UNSUPPORTED.problem(detail).with("Accept-Encoding", "gzip, deflate");
    }
}
