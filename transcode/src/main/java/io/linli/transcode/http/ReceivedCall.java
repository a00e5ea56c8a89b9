package io.linli.transcode.http;

import io.grpc.Metadata;
import io.linli.transcode.codec.Bytes;
import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.Match;
import io.linli.transcode.plan.Plan;
import io.netty.channel.EventLoop;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.ssl.SslHandler;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;

/// A request as it was received, and what a gate has added to it. Knows nothing of how it is
/// answered; the same object as its [Exchange], so that a request costs no more than one.
abstract class ReceivedCall implements Call {
    private static final Object[] NO_ATTRIBUTES = {};
    private static final int ATTRIBUTES_FIRST = 16;
    private static final long GRACE_NANOS = 1_000_000_000L;

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
    private @Nullable Object[] attributes = NO_ATTRIBUTES; // keys and values in turns
    private int attributesTo;
    private @Nullable List<String> answerHeaders;
    private @Nullable Bytes wireBody;
    private @Nullable Bytes body;
    private long bytesIn;

    /// Wants to see the answer.
    @Nullable Capture capture;

    /// @param asked how long the client wants to wait at most, in nanoseconds; 0 when it has not
    ///   said
    ReceivedCall(
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
        this.keepAlive = keepsAlive(request) && (chunkable() || !streamsOut());
    }

    private static boolean keepsAlive(HttpRequest request) {
        var connection = request.headers().get(HttpHeaderNames.CONNECTION);
        return request.protocolVersion().isKeepAliveDefault()
                ? connection == null || !MediaTypes.names(connection, "close")
                : connection != null && MediaTypes.names(connection, "keep-alive");
    }

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
    @SuppressWarnings("unchecked") // put with the same key
    public <T> @Nullable T get(Key<T> key) {
        var at = attribute(key);
        return at < 0 ? null : (T) attributes[at + 1];
    }

    @Override
    public <T> void put(Key<T> key, @Nullable T value) {
        var at = attribute(key);
        if (at < 0) {
            if (value == null) {
                return;
            }
            if (attributesTo == attributes.length) {
                attributes =
                        Arrays.copyOf(attributes, Math.max(ATTRIBUTES_FIRST, 2 * attributesTo));
            }
            at = attributesTo;
            attributesTo += 2;
            attributes[at] = key;
        }
        attributes[at + 1] = value;
    }

    /// Few enough to be looked through.
    private int attribute(Key<?> key) {
        for (var at = 0; at < attributesTo; at += 2) {
            if (attributes[at] == key) {
                return at;
            }
        }
        return -1;
    }

    @Override
    public long startedNanos() {
        return started;
    }

    @Override
    public long deadlineNanos() {
        var agreed = plan == null ? 0 : plan.deadlineNanos();
        if (streamsIn()) {
            var whole = shared.settings.clientStreams().whole().toNanos();
            var most = agreed > 0 ? Math.min(agreed, whole) : whole;
            return asked > 0 ? Math.min(asked, most) : most;
        }
        if (asked > 0) {
            return Math.min(asked, agreed > 0 ? agreed : shared.settings.deadlineMax().toNanos());
        }
        if (streamsOut()) {
            return Long.MAX_VALUE;
        }
        return agreed > 0 ? agreed : shared.settings.deadline().toNanos();
    }

    /// How long the provider is given: a little longer than a client's stream may take, so that a
    /// client who is late is told so, and not that the provider is.
    long callNanos() {
        var nanos = deadlineNanos();
        return streamsIn() && nanos == shared.settings.clientStreams().whole().toNanos()
                ? nanos + GRACE_NANOS
                : nanos;
    }

    @Override
    public EventLoop eventLoop() {
        return edge.loop();
    }

    // --- its form and body ------------------------------------------------------------------

    boolean isHead() {
        return head;
    }

    boolean keepAlive() {
        return keepAlive;
    }

    boolean chunkable() {
        return request.protocolVersion().compareTo(HttpVersion.HTTP_1_1) >= 0;
    }

    /// Whether its answer is a stream, whose end a client without chunks sees only by the
    /// connection's.
    private boolean streamsOut() {
        return plan != null && plan.kind().serverStreams();
    }

    /// Whether its body is many messages, each sent on as it comes.
    boolean streamsIn() {
        return plan != null && plan.kind().clientStreams();
    }

    /// The room its body is collected in.
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

    /// The request message of a call with one message.
    byte[] message() {
        var wire = Scratch.get().wire();
        bind(body(), 0, bodyTo(), wire);
        giveBodyBack();
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

    /// What a call does not need any more goes to the next one on this loop. Not while a gate
    /// reads.
    void giveBodyBack() {
        if (wireBody != null) {
            Scratch.get().give(wireBody);
            wireBody = null;
        }
        if (body != null) {
            Scratch.get().give(body);
            body = null;
        }
    }

    /// Names and values in turns.
    @Nullable List<String> answerHeaders() {
        return answerHeaders;
    }
}
