package io.linli.transcode.http;

import static io.linli.transcode.problem.EdgeReason.ANSWER_MALFORMED;
import static io.linli.transcode.problem.EdgeReason.INTERNAL;

import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.Deadline;
import io.grpc.Metadata;
import io.grpc.Status;
import io.linli.transcode.codec.Bytes;
import io.linli.transcode.codec.Fault;
import io.linli.transcode.codec.JsonMalformed;
import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.BindRefused;
import io.linli.transcode.plan.Match;
import io.linli.transcode.plan.Plan;
import io.linli.transcode.problem.EdgeReason;
import io.linli.transcode.problem.Problem;
import io.linli.transcode.problem.ProblemDocument;
import io.linli.transcode.problem.Refused;
import io.linli.transcode.problem.Source;
import io.netty.channel.EventLoop;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.ssl.SslHandler;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One request that this edge answers: from its headers, through the gate, to its provider, and
/// back with the answer. Ends exactly once, however it ends.
final class Exchange implements Call, Admission {
    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);
    private static final AtomicIntegerFieldUpdater<Exchange> SAID =
            AtomicIntegerFieldUpdater.newUpdater(Exchange.class, "said");
    private static final Metadata.Key<String> TRACEPARENT =
            Metadata.Key.of(Trace.HEADER, Metadata.ASCII_STRING_MARSHALLER);
    private static final int VIOLATIONS_MAX = 100;

    final Edge edge;
    final Edges shared;
    final Api api;
    final HttpRequest request;
    private final String path;
    private final @Nullable String query;
    private final @Nullable Match match;
    private final @Nullable Plan plan;
    private final long started = System.nanoTime();
    private final boolean head;
    private final boolean keepAlive;
    private final long asked;
    private @Nullable Trace trace;
    private @Nullable Metadata outgoing;
    private @Nullable Map<Key<?>, Object> attributes;
    private @Nullable List<String> answerHeaders;
    private @Nullable Capture capture;
    private @Nullable Bytes wireBody;
    private @Nullable Bytes body;
    private @Nullable Carrying carrying;
    private Status.@Nullable Code grpc;
    private long upstreamNanos;
    private long bytesIn;
    private long bytesOut;
    private boolean ended;
    private volatile int said;

    /// A call under way.
    interface Carrying {
        /// The client has gone.
        void cancel(String why);

        /// The connection takes more again.
        default void writable() {}

        /// The caller may no longer listen, or this process is stopping.
        default void finish() {}

        /// More of the request's body.
        ///
        /// @return whether still more may come now
        default boolean content(byte[] bytes, boolean last) {
            return true;
        }

        /// Whether the connection may be read on.
        default boolean ready() {
            return true;
        }
    }

    /// @param asked how long the client wants to wait at most, in nanoseconds; 0 when it has not
    ///   said
    Exchange(
            Edge edge,
            Api api,
            HttpRequest request,
            String path,
            @Nullable Match match,
            long asked) {
        this.edge = edge;
        this.shared = edge.shared;
        this.api = api;
        this.request = request;
        this.asked = asked;
        var uri = request.uri();
        this.path = path;
        this.query = uri.length() > path.length() ? uri.substring(path.length() + 1) : null;
        this.match = match;
        this.plan = match instanceof Match.Found found ? found.plan() : null;
        this.head = request.method().name().equals("HEAD");
        this.keepAlive = keepsAlive(request);
    }

    private static boolean keepsAlive(HttpRequest request) {
        var connection = request.headers().get(HttpHeaderNames.CONNECTION);
        return request.protocolVersion().isKeepAliveDefault()
                ? connection == null || !MediaTypes.names(connection, "close")
                : connection != null && MediaTypes.names(connection, "keep-alive");
    }

    // --- what a gate sees -------------------------------------------------------------------

    @Override
    public String httpMethod() {
        return request.method().name();
    }

    @Override
    public String rawPath() {
        return path;
    }

    @Override
    public @Nullable String rawQuery() {
        return query;
    }

    @Override
    public HttpHeaders headers() {
        return request.headers();
    }

    @Override
    public byte[] body() {
        var present = body == null ? wireBody : body;
        return present == null ? Edges.NOTHING : present.array;
    }

    @Override
    public int bodyFrom() {
        return 0;
    }

    @Override
    public int bodyTo() {
        var present = body == null ? wireBody : body;
        return present == null ? 0 : present.size;
    }

    @Override
    public byte[] wireBody() {
        return wireBody == null ? Edges.NOTHING : wireBody.toArray();
    }

    @Override
    public InetSocketAddress remote() {
        return edge.remote();
    }

    @Override
    public @Nullable SSLSession tls() {
        var handler = edge.context().pipeline().get(SslHandler.class);
        return handler == null ? null : handler.engine().getSession();
    }

    @Override
    public @Nullable Plan plan() {
        return plan;
    }

    @Override
    public @Nullable Match match() {
        return match;
    }

    @Override
    public Trace trace() {
        if (trace == null) {
            trace = Trace.of(request.headers().get(Trace.HEADER));
        }
        return trace;
    }

    @Override
    public Metadata outgoing() {
        if (outgoing == null) {
            outgoing = new Metadata();
        }
        return outgoing;
    }

    @Override
    public void answerHeader(String name, String value) {
        if (answerHeaders == null) {
            answerHeaders = new ArrayList<>(6);
        }
        answerHeaders.add(name);
        answerHeaders.add(value);
    }

    @Override
    public void capture(Capture wanted) {
        capture = wanted;
    }

    @Override
    public void end() {
        onLoop(() -> {
            if (carrying != null && !ended) {
                carrying.finish();
            }
        });
    }

    @Override
    @SuppressWarnings("unchecked") // put with the same key
    public <T> @Nullable T get(Key<T> key) {
        return attributes == null ? null : (T) attributes.get(key);
    }

    @Override
    public <T> void put(Key<T> key, @Nullable T value) {
        if (attributes == null) {
            attributes = new IdentityHashMap<>(8);
        }
        if (value == null) {
            attributes.remove(key);
        } else {
            attributes.put(key, value);
        }
    }

    @Override
    public long startedNanos() {
        return started;
    }

    @Override
    public long deadlineNanos() {
        return asked > 0
                ? Math.min(asked, shared.settings.deadlineMax().toNanos())
                : plan != null && plan.kind() != Plan.Kind.UNARY
                        ? Long.MAX_VALUE
                        : shared.settings.deadline().toNanos();
    }

    @Override
    public EventLoop eventLoop() {
        return edge.loop();
    }

    // --- the body ---------------------------------------------------------------------------

    boolean isHead() {
        return head;
    }

    boolean keepAlive() {
        return keepAlive;
    }

    boolean ended() {
        return ended;
    }

    boolean chunkable() {
        return request.protocolVersion().compareTo(HttpVersion.HTTP_1_1) >= 0;
    }

    Bytes wireBytes() {
        if (wireBody == null) {
            wireBody = Scratch.get().take();
        }
        return wireBody;
    }

    /// Of the request, as they came over the wire.
    void arrived(int bytes) {
        bytesIn += bytes;
    }

    long arrived() {
        return bytesIn;
    }

    void opened(Bytes opened) {
        body = opened;
    }

    @Nullable Carrying carrying() {
        return carrying;
    }

    // --- the gate ---------------------------------------------------------------------------

    /// The body is there, or begins to come; asks the gate.
    void ask() {
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
            shared.rules.collect(request.headers(), edge.remote(), outgoing());
            outgoing().put(TRACEPARENT, trace().header());
            var kind = plan.kind();
            var begun =
                    kind.clientStreams()
                            ? new RequestLines(this)
                            : kind.serverStreams() ? new ServerStream(this) : new UnaryAnswer(this);
            if (head && kind.serverStreams()) {
                ((ServerStream) begun).headOnly();
                return;
            }
            carrying = begun;
            begun.start();
        } catch (BindRefused e) {
            fail(problem(e), Source.MEDIATOR);
        } catch (JsonMalformed e) {
            fail(problem(e, ""), Source.MEDIATOR);
        } catch (Refused e) {
            fail(e.problem(), Source.MEDIATOR);
        } catch (RuntimeException e) {
            fail(bug(e), Source.MEDIATOR);
        }
    }

    /// The request message of a call with one message.
    byte[] message() {
        var wire = Scratch.get().wire();
        bind(body(), 0, bodyTo(), wire);
        giveBack();
        return wire.toArray();
    }

    void bind(byte[] from, int start, int stop, Bytes wire) {
        var found = (Match.Found) match;
        if (plan.takesHttpBody()) {
            var contentType = request.headers().get(HttpHeaderNames.CONTENT_TYPE);
            plan.bindHttpBody(found, query, contentType, from, start, stop, wire);
        } else {
            plan.bind(found, query, from, start, stop, wire);
        }
    }

    /// @param heard notes whether the provider itself has said how the call ended
    ClientCall<byte[], byte[]> newCall(Heard heard) {
        var options = CallOptions.DEFAULT.withStreamTracerFactory(heard);
        var nanos = deadlineNanos();
        if (nanos != Long.MAX_VALUE) {
            options = options.withDeadline(Deadline.after(nanos, TimeUnit.NANOSECONDS));
        }
        return shared.upstreams.channel(plan.upstream(), edge.loop()).newCall(plan.rpc(), options);
    }

    void answeredBy(Status.Code code) {
        grpc = code;
        upstreamNanos = System.nanoTime() - started;
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
                            answerHeaders,
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
        edge.answered(this);
    }

    /// The client has gone before its answer.
    void gone() {
        if (ended) {
            return;
        }
        ended = true;
        SAID.set(this, 1);
        if (carrying != null) {
            carrying.cancel("the client has gone");
        }
        giveBack();
        tell(499, EdgeReason.CANCELLED.name(), null);
    }

    /// A stream has come to its end; everything is written.
    void streamEnded(int status, String reason, @Nullable Source source, long sent) {
        if (!ended) {
            ended = true;
            bytesOut = sent;
            giveBack();
            tell(status, reason, source);
            edge.answered(this);
        }
    }

    @Nullable List<String> answerHeaders() {
        return answerHeaders;
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
                            (System.nanoTime() - started) / 1_000,
                            upstreamNanos / 1_000,
                            bytesIn,
                            bytesOut));
        } catch (RuntimeException e) {
            LOG.error("bug traceId={}", trace().id(), e);
        }
    }

    private void giveBack() {
        if (wireBody != null && said != 0) {
            Scratch.get().give(wireBody);
            wireBody = null;
        }
        if (body != null && said != 0) {
            Scratch.get().give(body);
            body = null;
        }
    }

    // --- what can be wrong ------------------------------------------------------------------

    Problem bug(Throwable failure) {
        LOG.error("bug traceId={} method={}", trace().id(), plan, failure);
        return INTERNAL.problem("something went wrong here; it is logged under the traceId");
    }

    Problem unreadable(RuntimeException failure) {
        LOG.warn(
                "answer of {} cannot be read traceId={}: {}",
                plan,
                trace().id(),
                failure.toString());
        return ANSWER_MALFORMED.problem(
                "upstream: " + plan.upstream() + " has answered with something else");
    }

    static Problem problem(BindRefused refused) {
        if (refused.kind() == BindRefused.Kind.BODY_NOT_ALLOWED) {
            return EdgeReason.BODY_NOT_ALLOWED.problem(refused.getMessage());
        }
        var violations = new ArrayList<Problem.Violation>();
        for (Fault fault : refused.faults()) {
            if (violations.size() < VIOLATIONS_MAX) {
                violations.add(new Problem.Violation(fault.path(), fault.description()));
            }
        }
        return EdgeReason.REQUEST_INVALID.problem(refused.getMessage(), violations);
    }

    /// @param where empty for the whole body, else such as ` line 3`
    static Problem problem(JsonMalformed malformed, String where) {
        return EdgeReason.JSON_MALFORMED.problem(
                "body" + where + ": " + malformed.getMessage() + " (expected: one JSON value)");
    }
}
