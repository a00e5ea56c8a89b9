package io.linli.mesh.call;

import io.grpc.Context;
import io.grpc.Context.CancellableContext;
import io.grpc.Contexts;
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.linli.mesh.caller.CallerTokens;
import io.linli.mesh.refusal.Refusal;
import io.linli.mesh.span.Span;
import io.linli.mesh.span.Spans;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/// The outermost of what a call passes through: carries the trace on, sets a deadline when the
/// client did not, turns whatever is thrown into a status, and writes one audit line for every
/// call, refused ones included. A bug reaches the client as a bare INTERNAL with the trace id, and
/// the log in full.
final class AuditTrail implements ServerInterceptor {
    static final Duration DEADLINE_DEFAULT = Duration.ofSeconds(10);
    private static final Set<Status.Code> FAULTS =
            EnumSet.of(
                    Status.Code.UNKNOWN,
                    Status.Code.INTERNAL,
                    Status.Code.DATA_LOSS,
                    Status.Code.UNAVAILABLE,
                    Status.Code.DEADLINE_EXCEEDED);
    private static final Logger AUDIT = LoggerFactory.getLogger("io.linli.audit");
    private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);

    private final CallerTokens tokens;
    private final ScheduledExecutorService timer;
    private final Spans spans;

    AuditTrail(CallerTokens tokens, ScheduledExecutorService timer, Spans spans) {
        this.tokens = tokens;
        this.timer = timer;
        this.spans = spans;
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        var trace = Trace.of(headers.get(Trace.HEADER));
        var context = bounded(trace.inContext(), call);
        var audited = new Audited<>(call, trace, headers, context);
        try {
            return new Guarded<>(
                    Contexts.interceptCall(context, audited, headers, next), audited, trace);
        } catch (RuntimeException e) {
            audited.close(e);
            return new ServerCall.Listener<>() {};
        }
    }

    /// A stream may stay open; anything else ends by the client's deadline or ours.
    private CancellableContext bounded(Context context, ServerCall<?, ?> call) {
        var needsDeadline =
                Context.current().getDeadline() == null
                        && call.getMethodDescriptor().getType().serverSendsOneMessage();
        return needsDeadline
                ? context.withDeadlineAfter(
                        DEADLINE_DEFAULT.toMillis(), TimeUnit.MILLISECONDS, timer)
                : context.withCancellation();
    }

    /// Keeps the trace in the log lines of the handler and nothing that it throws from reaching the
    /// transport.
    private static final class Guarded<Q> extends SimpleForwardingServerCallListener<Q> {
        private final Audited<?, ?> call;
        private final Trace trace;

        Guarded(ServerCall.Listener<Q> inner, Audited<?, ?> call, Trace trace) {
            super(inner);
            this.call = call;
            this.trace = trace;
        }

        @Override
        public void onMessage(Q message) {
            guard(() -> super.onMessage(message));
        }

        @Override
        public void onHalfClose() {
            guard(super::onHalfClose);
        }

        @Override
        public void onReady() {
            guard(super::onReady);
        }

        private void guard(Runnable step) {
            if (call.closed) {
                return; // refused at an earlier step; the handler must not run
            }
            try (var _ = MDC.putCloseable("traceId", trace.id())) {
                step.run();
            } catch (RuntimeException e) {
                call.close(e);
            }
        }
    }

    private final class Audited<Q, A> extends SimpleForwardingServerCall<Q, A> {
        private final Trace trace;
        private final Metadata headers;
        private final long startedAt = System.nanoTime();
        private final CancellableContext context;
        private volatile boolean closed;

        Audited(ServerCall<Q, A> call, Trace trace, Metadata headers, CancellableContext context) {
            super(call);
            this.trace = trace;
            this.headers = headers;
            this.context = context;
        }

        @Override
        public void close(Status status, Metadata trailers) {
            if (closed) {
                return;
            }
            closed = true;
            var micros = (System.nanoTime() - startedAt) / 1_000;
            AUDIT.info(
                    "method={} caller={} status={} micros={} traceId={}",
                    getMethodDescriptor().getFullMethodName(),
                    caller(),
                    status.getCode(),
                    micros,
                    trace.id());
            tellSpan(status.getCode(), micros);
            super.close(status, trailers);
            context.cancel(null); // lets go of the deadline's timer
        }

        private void tellSpan(Status.Code code, long micros) {
            if (!spans.wants(trace.id(), trace.sampled())) {
                return;
            }
            var parent = trace.parent();
            var end = TimeUnit.MILLISECONDS.toMicros(System.currentTimeMillis());
            spans.ended(
                    new Span(
                            trace.id(),
                            trace.span(),
                            parent == null ? "" : parent,
                            getMethodDescriptor().getFullMethodName(),
                            end - micros,
                            end,
                            FAULTS.contains(code),
                            Map.of("rpc.system", "grpc", "rpc.grpc.status_code", code.name())));
        }

        void close(RuntimeException thrown) {
            var failure = asStatus(thrown);
            var trailers = failure.getTrailers();
            close(failure.getStatus(), trailers == null ? new Metadata() : trailers);
        }

        private StatusRuntimeException asStatus(RuntimeException thrown) {
            return switch (thrown) {
                case Refusal refusal -> Refusals.exception(refusal);
                case StatusRuntimeException status when isPassedOn(status.getStatus()) -> status;
                default -> {
                    LOG.error(
                            "bug in {} traceId={}",
                            getMethodDescriptor().getFullMethodName(),
                            trace.id(),
                            thrown);
                    yield Status.INTERNAL
                            .withDescription("traceId: " + trace.id())
                            .asRuntimeException();
                }
            };
        }

        private String caller() {
            try {
                var token = headers.get(CallerTokens.HEADER);
                return token == null ? "-" : tokens.check(token).key();
            } catch (Refusal e) {
                return "?";
            }
        }
    }

    /// What another service answered is passed on, unless it is that service's own fault.
    private static boolean isPassedOn(Status status) {
        return status.getCode() != Status.Code.INTERNAL && status.getCode() != Status.Code.UNKNOWN;
    }
}
