package io.linli.transcode.http;

import io.linli.transcode.plan.Match;
import io.linli.transcode.plan.Plan;
import io.linli.transcode.problem.EdgeReason;
import io.linli.transcode.problem.Problem;
import io.linli.transcode.problem.Refused;
import io.linli.transcode.problem.Source;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.EventLoop;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The edge of one connection: answers requests for the contract's methods, passes all others on.
/// One request at a time, in the order in which they came: whatever comes early waits, and the
/// connection is not read on.
final class Edge extends ChannelDuplexHandler implements Beats.Beating {
    private static final Logger LOG = LoggerFactory.getLogger(Edge.class);

    /// So many times the limit of a body is read and thrown away, because a client that is cut
    /// while it still sends does not see its answer.
    private static final long DRAINED = 4;

    final Edges shared;
    private final ArrayDeque<Object> waiting = new ArrayDeque<>(2);
    private int waitingLasts;
    private ChannelHandlerContext context;
    private InetSocketAddress remote;
    Answers answers;

    /// The request that is being answered here.
    private @Nullable Exchange current;

    /// The body of the last request begun here is not complete.
    private boolean arriving;

    private long drained;

    /// The answer, or the body, of a request that was passed on is not complete.
    private boolean passing;

    private boolean passingIn;
    private boolean passedOnSomething;

    /// A handler behind wanted more while something waited here.
    private boolean readLater;

    /// No longer HTTP, such as a web socket.
    private boolean through;

    private boolean pumping;

    /// Ends after the present answer.
    private boolean closing;

    /// Ends after the answers to those that wait; the client sends all others again.
    private boolean full;

    private long quietSince = System.nanoTime();

    @SuppressWarnings("NullAway.Init") // when it is added
    Edge(Edges shared) {
        this.shared = shared;
    }

    // --- the connection ---------------------------------------------------------------------

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        context = ctx;
        if (ctx.channel().isActive()) {
            begin();
        }
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        begin();
        ctx.fireChannelActive();
        readOn();
    }

    private void begin() {
        if (answers != null) {
            return;
        }
        answers = new Answers(shared, shared.beyondEncoder(context));
        remote =
                context.channel().remoteAddress() instanceof InetSocketAddress address
                        ? address
                        : Edges.NOWHERE;
        shared.connections.add(this);
        Beats.of(loop(), shared.settings.arrivalMax().toNanos() / 2).add(this);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        closing = true;
        shared.connections.remove(this);
        var gone = current;
        current = null;
        if (gone != null) {
            gone.gone();
        }
        waiting.forEach(ReferenceCountUtil::release);
        waiting.clear();
        ctx.fireChannelInactive();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        if (passing || through) {
            ctx.fireExceptionCaught(cause);
            return;
        }
        if (!(cause instanceof IOException)) {
            LOG.warn("connection of {} fails", remote, cause);
        }
        ctx.close();
    }

    @Override
    public boolean beat() {
        if (!context.channel().isActive()) {
            return false;
        }
        var late = System.nanoTime() - quietSince > shared.settings.arrivalMax().toNanos();
        if (late && !passing && !through) {
            if (current == null) {
                context.close();
            } else if (arriving && !streamsIn(current)) {
                closing = true;
                current.fail(
                        EdgeReason.REQUEST_LATE.problem(
                                "body: not complete within "
                                        + shared.settings.arrivalMax().toSeconds()
                                        + " s"),
                        Source.MEDIATOR);
            }
        }
        return true;
    }

    private static boolean streamsIn(Exchange exchange) {
        return exchange.plan() != null && exchange.plan().kind().clientStreams();
    }

    /// This process is stopping.
    void drain() {
        if (current != null && current.carrying() != null) {
            current.carrying().finish();
        } else if (current == null && !passing && !arriving && !through) {
            close();
        }
    }

    ChannelHandlerContext context() {
        return context;
    }

    EventLoop loop() {
        return context.channel().eventLoop();
    }

    InetSocketAddress remote() {
        return remote;
    }

    boolean writable() {
        return context.channel().isWritable();
    }

    private void close() {
        closing = true;
        context.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
    }

    // --- reading ----------------------------------------------------------------------------

    @Override
    public void read(ChannelHandlerContext ctx) {
        if (waiting.isEmpty()) {
            ctx.read();
        } else {
            readLater = true;
        }
    }

    /// Reading on while a request is answered is how a client that goes away is noticed.
    private void readOn() {
        if (waiting.isEmpty() && (readLater || !passing && (!closing || arriving))) {
            readLater = false;
            context.read();
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) {
        if (through || !(msg instanceof HttpObject)) {
            ctx.fireChannelRead(msg);
        } else if (full || closing && !arriving && !passingIn) {
            ReferenceCountUtil.release(msg);
        } else if (waiting.isEmpty() && !pumping && fits(msg)) {
            handle(msg);
        } else {
            waiting.add(msg);
            if (msg instanceof LastHttpContent && ++waitingLasts > shared.settings.queuedMax()) {
                full = true;
            }
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
        if (passedOnSomething || through) {
            passedOnSomething = false;
            ctx.fireChannelReadComplete();
        }
        if (!through) {
            readOn();
        }
    }

    /// Whether it is this message's turn.
    private boolean fits(Object msg) {
        if (msg instanceof HttpRequest) {
            return current == null && !arriving && !passing && !passingIn;
        }
        if (current == null || !streamsIn(current)) {
            return true;
        }
        return current.carrying() != null && current.carrying().ready();
    }

    private void pump() {
        if (pumping) {
            return;
        }
        pumping = true;
        try {
            while (!waiting.isEmpty() && fits(waiting.peek())) {
                var next = waiting.poll();
                waitingLasts -= next instanceof LastHttpContent ? 1 : 0;
                handle(next);
            }
        } finally {
            pumping = false;
        }
        if (passedOnSomething) {
            passedOnSomething = false;
            context.fireChannelReadComplete();
        }
        readOn();
    }

    /// A call takes more of its body.
    void feed() {
        pump();
    }

    private void handle(Object msg) {
        if (msg instanceof HttpRequest request) {
            handle(request);
            if (!(msg instanceof HttpContent)) {
                return;
            }
        }
        var content = (HttpContent) msg;
        if (passingIn) {
            passingIn = !(content instanceof LastHttpContent);
            passedOnSomething = true;
            context.fireChannelRead(content);
            settle();
            return;
        }
        try {
            take(content);
        } finally {
            content.release();
        }
    }

    // --- a request --------------------------------------------------------------------------

    private void handle(HttpRequest request) {
        quietSince = System.nanoTime();
        drained = 0;
        arriving = true;
        var uri = request.uri();
        var cut = uri.indexOf('?');
        var path = cut < 0 ? uri : uri.substring(0, cut);
        if (request.decoderResult().isFailure()) {
            begin(request, path, null, 0);
            broken(request.decoderResult().cause());
            return;
        }
        var flaw = RequestTarget.flaw(uri, shared.settings.encodedSeparators());
        if (flaw != null) {
            begin(request, path, null, 0);
            closing = true; // what else this client sends is not worth reading
            refuse(EdgeReason.PATH_INVALID.problem("path: " + flaw));
            return;
        }
        var timeout = request.headers().get(Timeout.HEADER);
        var size = Claims.strip(request.headers(), shared.rules.prefixes());
        if (size > shared.settings.headersMax()) {
            begin(request, path, null, 0);
            refuse(
                    EdgeReason.HEADERS_TOO_LARGE.problem(
                            "headers: too large (expected: at most "
                                    + shared.settings.headersMax()
                                    + " bytes)"));
            return;
        }
        route(request, path, timeout);
    }

    private void route(HttpRequest request, String path, @Nullable String timeout) {
        var api = shared.api.get();
        var match = api.find(request.method().name(), path);
        if (!(match instanceof Match.Found) && !shared.paths.mine(path)) {
            passOn(request);
            return;
        }
        var asked = 0L;
        var wrong = hosts(request);
        try {
            asked = timeout == null ? 0 : Timeout.parse(timeout);
        } catch (Refused e) {
            wrong = e.problem();
        }
        current = new Exchange(this, api, request, path, match, asked);
        shared.open.increment();
        if (wrong != null) {
            refuse(wrong);
            return;
        }
        switch (match) {
            case Match.Found found -> admit(current, found.plan());
            case Match.OtherMethods other -> notAllowed(other);
            case Match.Flawed flawed ->
                    refuse(EdgeReason.PATH_INVALID.problem("path: " + flawed.flaw()));
            case Match.Nothing _ ->
                    refuse(
                            EdgeReason.ROUTE_UNKNOWN.problem(
                                    "path: nothing here (expected: a path of /openapi.json)"));
        }
    }

    private void begin(HttpRequest request, String path, @Nullable Match match, long asked) {
        current = new Exchange(this, shared.api.get(), request, path, match, asked);
        shared.open.increment();
    }

    private void passOn(HttpRequest request) {
        arriving = false;
        passing = true;
        passingIn = true;
        passedOnSomething = true;
        if (request.method().name().equals("HEAD")) {
            shared.encoder(context).expectNoBody();
        }
        context.fireChannelRead(request);
    }

    private static @Nullable Problem hosts(HttpRequest request) {
        var headers = request.headers();
        var hosts = headers.getAll(HttpHeaderNames.HOST).size();
        if (hosts > 1 || hosts == 0 && request.protocolVersion().minorVersion() > 0) {
            return EdgeReason.REQUEST_MALFORMED.problem("host: " + hosts + " (expected: one)");
        }
        return null;
    }

    private void notAllowed(Match.OtherMethods other) {
        var allow = String.join(", ", other.allow());
        if (current.httpMethod().equals("OPTIONS")) {
            current.options(allow);
            return;
        }
        var problem =
                EdgeReason.METHOD_NOT_ALLOWED.problem(
                        "method: " + current.httpMethod() + " (expected: one of " + allow + ")");
        refuse(problem.with("Allow", allow));
    }

    private void refuse(Problem problem) {
        current.fail(problem, Source.MEDIATOR);
    }

    private void broken(Throwable cause) {
        closing = true;
        arriving = false;
        refuse(
                switch (cause) {
                    case TooLongHttpHeaderException _ ->
                            EdgeReason.HEADERS_TOO_LARGE.problem("headers: too large");
                    case TooLongHttpLineException _ ->
                            EdgeReason.PATH_INVALID.problem(
                                    "path: too long (expected: at most "
                                            + RequestTarget.PATH_MAX
                                            + " characters)");
                    default ->
                            EdgeReason.REQUEST_MALFORMED.problem(
                                    "request: not HTTP as RFC 9112 has it");
                });
    }

    private void admit(Exchange exchange, Plan plan) {
        var refused = RequestBody.unwanted(exchange, plan);
        if (refused == null) {
            refused = before(exchange);
        }
        if (refused != null) {
            exchange.fail(refused, Source.MEDIATOR);
            return;
        }
        if (RequestBody.waitsForUs(exchange)) {
            answers.goOn();
        }
        if (plan.kind().clientStreams()) {
            exchange.ask();
        }
    }

    private static @Nullable Problem before(Exchange exchange) {
        try {
            return exchange.shared.gate.beforeBody(exchange);
        } catch (RuntimeException e) {
            return exchange.bug(e);
        }
    }

    // --- its body ---------------------------------------------------------------------------

    private void take(HttpContent content) {
        var last = content instanceof LastHttpContent;
        var size = content.content().readableBytes();
        if (content.decoderResult().isFailure()) {
            if (current != null && !current.ended()) {
                broken(content.decoderResult().cause());
            } else {
                close();
            }
            return;
        }
        arriving = !last;
        var exchange = current;
        if (exchange == null || exchange.ended()) {
            drain(size, last);
            return;
        }
        exchange.arrived(size);
        if (streamsIn(exchange)) {
            var bytes = new byte[size];
            content.content().readBytes(bytes);
            exchange.carrying().content(bytes, last);
            return;
        }
        if (exchange.arrived() > shared.settings.bodyMax()) {
            refuse(RequestBody.tooLarge(shared.settings));
            return;
        }
        if (size > 0) {
            var body = exchange.wireBytes();
            body.ensure(size);
            content.content().readBytes(body.array, body.size, size);
            body.size += size;
        }
        if (last) {
            var wrong = RequestBody.flaw(exchange);
            if (wrong == null) {
                exchange.ask();
            } else {
                refuse(wrong);
            }
        }
    }

    /// The rest of a body nobody wants.
    private void drain(int size, boolean last) {
        drained += size;
        if (drained > DRAINED * shared.settings.bodyMax()) {
            context.close();
        } else if (last) {
            settle();
        }
    }

    // --- its answer -------------------------------------------------------------------------

    /// Whether the connection is of use after this answer.
    boolean staysOpen(Exchange exchange) {
        if (closing || full && waiting.isEmpty() || shared.draining || !exchange.keepAlive()) {
            return false;
        }
        return !arriving || RequestBody.comesAnyway(exchange);
    }

    /// The whole answer is written.
    void answered(Exchange exchange) {
        if (current != exchange) {
            return;
        }
        closing |= !staysOpen(exchange);
        current = null;
        quietSince = System.nanoTime();
        settle();
    }

    /// Looks whether it is the next request's turn.
    private void settle() {
        if (current != null || passing || passingIn) {
            return;
        }
        if (!arriving && (closing || full && waiting.isEmpty())) {
            close();
            return;
        }
        if (!pumping) {
            if (waiting.isEmpty()) {
                readOn();
            } else {
                pump();
            }
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        if (writable() && current != null && current.carrying() != null) {
            current.carrying().writable();
        }
        ctx.fireChannelWritabilityChanged();
    }

    // --- answers of those behind ------------------------------------------------------------

    @Override
    public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) {
        if (passing && msg instanceof HttpResponse response) {
            var status = response.status().code();
            if (status == 101) {
                through = true;
                passing = false;
                passingIn = false;
            } else if (status < 200) {
                ctx.write(msg, promise);
                return;
            }
        }
        ctx.write(msg, promise);
        if (passing && msg instanceof LastHttpContent) {
            passing = false;
            quietSince = System.nanoTime();
            loop().execute(this::settle); // the writer has not finished its own thoughts yet
        }
    }
}
