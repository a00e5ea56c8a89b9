package io.linli.mesh.span;

import java.util.List;

/// Spans as OTLP writes them in JSON: `ExportTraceServiceRequest`.
final class OtlpJson {
    private static final int SERVER = 2;
    private static final int FAILED = 2;

    private OtlpJson() {}

    static String of(String process, List<Span> spans) {
        var out = new StringBuilder(256 * spans.size() + 256);
        out.append("{\"resourceSpans\":[{\"resource\":{\"attributes\":[");
        attribute(out, "service.name", process);
        out.append("]},\"scopeSpans\":[{\"scope\":{\"name\":\"linli\"},\"spans\":[");
        var first = true;
        for (var span : spans) {
            out.append(first ? "" : ",");
            span(out, span);
            first = false;
        }
        return out.append("]}]}]}").toString();
    }

    private static void span(StringBuilder out, Span span) {
        out.append("{\"traceId\":\"").append(span.traceId());
        out.append("\",\"spanId\":\"").append(span.id());
        if (!span.parent().isEmpty()) {
            out.append("\",\"parentSpanId\":\"").append(span.parent());
        }
        out.append("\",\"name\":");
        text(out, span.name());
        out.append(",\"kind\":").append(SERVER);
        out.append(",\"startTimeUnixNano\":\"").append(span.startMicros()).append("000\"");
        out.append(",\"endTimeUnixNano\":\"").append(span.endMicros()).append("000\"");
        out.append(",\"attributes\":[");
        var first = true;
        for (var attribute : span.attributes().entrySet()) {
            out.append(first ? "" : ",");
            attribute(out, attribute.getKey(), attribute.getValue());
            first = false;
        }
        out.append("],\"status\":{");
        if (span.failed()) {
            out.append("\"code\":").append(FAILED);
        }
        out.append("}}");
    }

    private static void attribute(StringBuilder out, String name, String value) {
        out.append("{\"key\":");
        text(out, name);
        out.append(",\"value\":{\"stringValue\":");
        text(out, value);
        out.append("}}");
    }

    private static void text(StringBuilder out, String value) {
        out.append('"');
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
