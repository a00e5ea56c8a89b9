package io.linli.transcode.problem;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import io.linli.transcode.codec.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// A problem as JSON: the members of RFC 9457, our `reason`, `traceId` and `violations`, and those
/// of `google.rpc.Status`.
public final class ProblemDocument {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final JsonFormat.Printer printer;

    /// @param types of details, where the contract knows more than `google.rpc`
    public ProblemDocument(JsonFormat.TypeRegistry types) {
        this.printer =
                JsonFormat.printer().usingTypeRegistry(types).omittingInsignificantWhitespace();
    }

    public String text(Problem problem, String traceId) {
        var out = new Bytes(512);
        write(problem, traceId, out);
        return out.toString();
    }

    public void write(Problem problem, String traceId, Bytes out) {
        raw(out, "{\"type\":");
        quoted(out, "urn:linli:problem:" + problem.reason());
        raw(out, ",\"title\":");
        quoted(out, problem.title());
        raw(out, ",\"status\":" + problem.status() + ",\"detail\":");
        quoted(out, problem.detail());
        raw(out, ",\"reason\":");
        quoted(out, problem.reason());
        raw(out, ",\"traceId\":");
        quoted(out, traceId);
        raw(out, ",\"violations\":[");
        var first = true;
        for (var violation : problem.violations()) {
            raw(out, first ? "{\"field\":" : ",{\"field\":");
            quoted(out, violation.field());
            raw(out, ",\"description\":");
            quoted(out, violation.description());
            out.put('}');
            first = false;
        }
        raw(out, "],\"code\":" + problem.code() + ",\"message\":");
        quoted(out, problem.detail());
        raw(out, ",\"details\":[");
        first = true;
        for (var detail : problem.details()) {
            if (!first) {
                out.put(',');
            }
            detail(out, detail);
            first = false;
        }
        raw(out, "]}");
    }

    /// A detail of a type nobody here knows keeps its bytes.
    private void detail(Bytes out, Any detail) {
        try {
            raw(out, printer.print(detail));
        } catch (InvalidProtocolBufferException | IllegalArgumentException e) {
            raw(out, "{\"@type\":");
            quoted(out, detail.getTypeUrl());
            raw(out, ",\"value\":\"");
            raw(out, Base64.getEncoder().encodeToString(detail.getValue().toByteArray()));
            raw(out, "\"}");
        }
    }

    private static void raw(Bytes out, String text) {
        out.utf8(text);
    }

    private static void quoted(Bytes out, String text) {
        out.put('"');
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (octet == '"' || octet == '\\') {
                out.put('\\');
                out.put(octet);
            } else if (octet >= 0 && octet < ' ') {
                raw(out, "\\u00");
                out.put(HEX[octet >> 4]);
                out.put(HEX[octet & 15]);
            } else {
                out.put(octet);
            }
        }
        out.put('"');
    }
}
