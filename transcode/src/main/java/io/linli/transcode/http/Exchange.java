package io.linli.transcode.http;

import static io.linli.transcode.problem.EdgeReason.ANSWER_MALFORMED;
import static io.linli.transcode.problem.EdgeReason.INTERNAL;

import io.grpc.Metadata;
import io.grpc.Status;
import io.linli.transcode.codec.Bytes;
import io.linli.transcode.codec.JsonMalformed;
import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.BindRefused;
import io.linli.transcode.plan.Match;
import io.linli.transcode.problem.EdgeReason;
import io.linli.transcode.problem.Problem;
import io.linli.transcode.problem.ProblemDocument;
import io.linli.transcode.problem.Refused;
import io.linli.transcode.problem.Source;
import io.netty.handler.codec.http.HttpRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One request that this edge answers: from its headers, through the gate, to its provider, and
/// back with the answer.
///
/// What always holds, all of it on the event loop:
/// - It ends once: whoever sets `ended` writes the answer (or finds the client gone), tells the
///   gate, and gives the turn back. Every step that comes later, such as a gate's late word or a
///   provider's answer to a client who left, sees `ended` and does nothing.
/// - Only the first word of the gate counts; it may come from any thread.
/// - While the gate has been asked and has said nothing, the body is its to read, and is not used
///   again even if the request has ended.
final class Exchange extends ReceivedCall implements Admission {
    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);
    private static final AtomicIntegerFieldUpdater<Exchange> SAID =
            AtomicIntegerFieldUpdater.newUpdater(Exchange.class, "said");
    private static final Metadata.Key<String> TRACEPARENT =
            Metadata.Key.of(Trace.HEADER, Metadata.ASCII_STRING_MARSHALLER);

    private @Nullable Carrying carrying;
    private Status.@Nullable Code grpc;
    private long upstreamNanos;
    private long bytesOut;
    private boolean ended;

    /// The gate has been asked, so the body is its to read until it has said something.
    private boolean gateAsked;

    /// 1 when the gate has said something; only its first word counts.
    private volatile int said;

    /// @param asked how long the client wants to wait at most, in nanoseconds; 0 when it has not
    ///   said
    Exchange(
            Edge edge,
            Api api,
            HttpRequest request,
            String path,
            @Nullable Match match,
            long asked) {
        super(edge, api, request, path, match, asked);
    }

    boolean ended() {
        return ended;
    }

    @Nullable Carrying carrying() {
        return carrying;
    }

    // --- the gate ---------------------------------------------------------------------------

    /// The body is there, or begins to come; asks the gate.
    void ask() {
        gateAsked = true;
        try {
            shared.gate.admit(this, this);
        } catch (RuntimeException e) {
            refuse(bug(e));
        }
    }

    @Override
    public void proceed() {
        if (SAID.compareAndSet(this, 0, 1)) {
            onLoop(this::carry);
        }
    }

    @Override
    public void refuse(Problem problem) {
        if (SAID.compareAndSet(this, 0, 1)) {
            onLoop(() -> fail(problem, Source.MEDIATOR));
        }
    }

    @Override
    public void answer(StoredAnswer answer) {
        if (SAID.compareAndSet(this, 0, 1)) {
            onLoop(() -> {
                if (!ended) {
                    write(answer);
                }
            });
        }
    }

    @Override
    public void end() {
        onLoop(() -> {
            if (carrying != null && !ended) {
                carrying.finish();
            }
        });
    }

    private void onLoop(Runnable step) {
        var loop = edge.loop();
        if (loop.inEventLoop()) {
            step.run();
        } else {
            loop.execute(step);
        }
    }

    // --- the provider -----------------------------------------------------------------------

    private void carry() {
        if (ended) {
            return;
        }
        try {
            shared.rules.collect(request.headers(), edge.peer(), outgoing());
            outgoing().put(TRACEPARENT, trace().header());
            var kind = plan().kind();
            var begun =
                    kind.clientStreams()
                            ? new RequestLines(this)
                            : kind.serverStreams() ? new ServerStream(this) : new UnaryAnswer(this);
            if (isHead() && kind.serverStreams()) {
                ((ServerStream) begun).headOnly();
                return;
            }
            carrying = begun;
            begun.start();
        } catch (BindRefused e) {
            fail(BodyProblems.of(e), Source.MEDIATOR);
        } catch (JsonMalformed e) {
            fail(BodyProblems.of(e, ""), Source.MEDIATOR);
        } catch (Refused e) {
            fail(e.problem(), Source.MEDIATOR);
        } catch (RuntimeException e) {
            fail(bug(e), Source.MEDIATOR);
        }
    }

    void answeredBy(Status.Code code) {
        grpc = code;
        upstreamNanos = System.nanoTime() - startedNanos();
    }

    /// Keeps what of the provider's metadata goes back.
    void sendBack(Metadata metadata) {
        if (shared.rules.sendsBack()) {
            shared.rules.sendBack(metadata, this::answerHeader);
        }
    }

    // --- the answer -------------------------------------------------------------------------

    /// The whole answer, before anybody has seen it.
    ///
    /// @param contentType nothing for JSON
    void succeed(@Nullable String contentType, byte[] bytes, int from, int to) {
        if (ended) {
            return;
        }
        if (capture != null) {
            var type = contentType == null ? MediaTypes.JSON : contentType;
            hold(
                    new StoredAnswer(
                            200,
                            Map.of("content-type", type),
                            Arrays.copyOfRange(bytes, from, to)));
            return;
        }
        finish(200, null, null, contentType, null, bytes, from, to);
    }

    private void hold(StoredAnswer answer) {
        var holder = capture;
        capture = null;
        try {
            holder.answered(
                    answer,
                    () ->
                            onLoop(() -> {
                                if (!ended) {
                                    write(answer);
                                }
                            }));
        } catch (RuntimeException e) {
            fail(bug(e), Source.MEDIATOR);
        }
    }

    private void write(StoredAnswer answer) {
        var problem = answer.headers().get(Source.HEADER) != null;
        finish(
                answer.status(),
                problem ? "STORED" : null,
                null,
                "",
                answer.headers(),
                answer.body(),
                0,
                answer.body().length);
    }

    void fail(Problem problem, Source source) {
        if (ended) {
            return;
        }
        var json = Scratch.get().json();
        api(problem, json);
        if (capture != null && source == Source.PROVIDER) {
            var headers = new HashMap<>(problem.headers());
            headers.put("content-type", ProblemDocument.MEDIA_TYPE);
            headers.put(Source.HEADER, source.word());
            hold(new StoredAnswer(problem.status(), headers, json.toArray()));
            return;
        }
        finish(
                problem.status(),
                problem.reason(),
                source,
                ProblemDocument.MEDIA_TYPE,
                problem.headers(),
                json.array,
                0,
                json.size);
    }

    void api(Problem problem, Bytes json) {
        shared.documents(api).write(problem, trace().id(), json);
    }

    /// 204 to `OPTIONS`.
    void options(String allow) {
        finish(204, null, null, "", Map.of("Allow", allow), Edges.NOTHING, 0, 0);
    }

    private void finish(
            int status,
            @Nullable String reason,
            @Nullable Source source,
            @Nullable String contentType,
            @Nullable Map<String, String> headers,
            byte[] bytes,
            int from,
            int to) {
        ended = true;
        try {
            bytesOut =
                    edge.answers.write(
                            this,
                            status,
                            contentType,
                            headers,
                            answerHeaders(),
                            source,
                            bytes,
                            from,
                            to);
        } catch (RuntimeException e) {
            LOG.error("bug traceId={}", trace().id(), e);
            edge.context().close(); // nothing can be told any more
        }
        giveBack();
        tell(status, reason == null ? "-" : reason, source);
        edge.turns.answered(this);
    }

    /// The client has gone before its answer.
    void gone() {
        if (ended) {
            return;
        }
        ended = true;
        giveBack(); // first: a gate that has not said anything still reads the body
        SAID.set(this, 1);
        if (carrying != null) {
            carrying.cancel("the client has gone");
        }
        tell(499, EdgeReason.CANCELLED.name(), null);
    }

    /// A stream has come to its end; everything is written.
    void streamEnded(int status, String reason, @Nullable Source source, long sent) {
        if (!ended) {
            ended = true;
            bytesOut = sent;
            giveBack();
            tell(status, reason, source);
            edge.turns.answered(this);
        }
    }

    /// A body that a gate may still be reading is left alone.
    private void giveBack() {
        if (!gateAsked || said != 0) {
            giveBodyBack();
        }
    }

    private void tell(int status, String reason, @Nullable Source source) {
        shared.open.decrement();
        try {
            shared.gate.ended(
                    this,
                    new Outcome(
                            status,
                            reason,
                            grpc,
                            source,
                            (System.nanoTime() - startedNanos()) / 1_000,
                            upstreamNanos / 1_000,
                            arrived(),
                            bytesOut));
        } catch (RuntimeException e) {
            LOG.error("bug traceId={}", trace().id(), e);
        }
    }

    // --- what can be wrong ------------------------------------------------------------------

    Problem bug(Throwable failure) {
        LOG.error("bug traceId={} method={}", trace().id(), plan(), failure);
        return INTERNAL.problem("something went wrong here; it is logged under the traceId");
    }

    Problem unreadable(RuntimeException failure) {
        LOG.warn(
                "answer of {} cannot be read traceId={}: {}",
                plan(),
                trace().id(),
                failure.toString());
        return ANSWER_MALFORMED.problem(
                "upstream: " + plan().upstream() + " has answered with something else");
    }
}
