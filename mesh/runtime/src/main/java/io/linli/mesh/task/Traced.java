package io.linli.mesh.task;

import io.linli.mesh.call.Trace;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/// A task's data together with the trace of the call that made it necessary, so that what is done
/// later is found under the same id. Data kept without a trace is read as it is.
///
/// @param traceparent as W3C writes it; nothing when the task was not scheduled in a call
record Traced(@Nullable String traceparent, String data) {
    private static final char MARK = '\u0001'; // no data of ours begins with it

    /// This data, in the trace at hand.
    static Traced here(String data) {
        var trace = Trace.currentOrNull();
        return new Traced(trace == null ? null : trace.header(), data);
    }

    static Traced read(String kept) {
        var end = kept.isEmpty() || kept.charAt(0) != MARK ? -1 : kept.indexOf(MARK, 1);
        return end < 0
                ? new Traced(null, kept)
                : new Traced(kept.substring(1, end), kept.substring(end + 1));
    }

    String kept() {
        return traceparent == null ? data : MARK + traceparent + MARK + data;
    }

    /// Runs `body` as a further part of the trace, with its id in the log lines.
    void run(Runnable body) {
        within(Trace.of(traceparent), body);
    }

    /// Runs `body` as a part of `trace`, with its id in the log lines.
    static void within(Trace trace, Runnable body) {
        try (var _ = MDC.putCloseable("traceId", trace.id())) {
            trace.inContext().run(body);
        }
    }
}
