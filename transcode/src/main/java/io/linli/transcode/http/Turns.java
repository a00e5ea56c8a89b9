package io.linli.transcode.http;

import io.linli.transcode.problem.EdgeReason;
import io.linli.transcode.problem.Source;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/// Whose turn it is on one connection: one request at a time, in the order in which they came.
///
/// What always holds, all of it on the event loop:
/// - At most one request has its turn: either `current`, which is answered here, or one that was
///   passed on (`passing` until its answer is written, `passingIn` until its body has come).
/// - The next one begins only when that turn is over and its body has come to its end, whether
///   somebody wanted the body or not. Until then whatever comes waits, in order.
/// - While something waits, the connection is not read on; what one reading brings is the most that
///   can wait.
/// - Once `closing`, no further request begins; the connection ends as soon as the present answer
///   is written and the rest of its body has been read. Once `full`, the same holds behind the
///   requests that wait already.
/// - The rest of a body whose answer is written has only a moment to come; see [Linger].
final class Turns {
    /// So many times the limit of a body is read and thrown away, because a client that is cut
    /// while it still sends does not see its answer.
    private static final long DRAINED = 4;

    private final Edges shared;
    private final ChannelHandlerContext context;
    private final Arrival arrival;
    private final ArrayDeque<Object> waiting = new ArrayDeque<>(2);
    private int waitingLasts;

    /// The request that is being answered here.
    private @Nullable Exchange current;

    /// The body of the last request begun here is not complete.
    private boolean arriving;

    private long drained;

    /// While a body still comes whose answer is written.
    private @Nullable Linger linger;

    /// The answer of a request that was passed on is not complete.
    private boolean passing;

    /// The body of a request that was passed on is not complete.
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

    Turns(Edge edge, ChannelHandlerContext context) {
        this.shared = edge.shared;
        this.context = context;
        this.arrival = new Arrival(edge, this);
    }

    // --- what comes -------------------------------------------------------------------------

    /// Something was read.
    void came(Object msg) {
        if (full || closing && !arriving && !passingIn) {
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

    /// One reading has come to its end.
    void cameAll() {
        if (passedOnSomething || through) {
            passedOnSomething = false;
            context.fireChannelReadComplete();
        }
        if (!through) {
            readOn();
        }
    }

    /// A handler behind wants more.
    void read() {
        if (waiting.isEmpty()) {
            context.read();
        } else {
            readLater = true;
        }
    }

    /// Reading on while a request is answered is how a client that goes away is noticed.
    void readOn() {
        if (waiting.isEmpty() && (readLater || !passing && (!closing || arriving))) {
            readLater = false;
            context.read();
        }
    }

    /// Whether it is this message's turn.
    private boolean fits(Object msg) {
        if (msg instanceof HttpRequest) {
            return current == null && !closing && !arriving && !passing && !passingIn;
        }
        if (current == null || !current.streamsIn()) {
            return true;
        }
        return current.carrying() != null && current.carrying().ready();
    }

    /// Takes what waits, as far as it may be taken now; also when a call takes more of its body.
    void pump() {
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

    private void handle(Object msg) {
        if (msg instanceof HttpRequest request) {
            quietSince = System.nanoTime();
            drained = 0;
            arriving = true;
            arrival.begins(request);
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

    private void take(HttpContent content) {
        var exchange = current;
        var live = exchange != null && !exchange.ended();
        if (content.decoderResult().isFailure()) {
            if (live) {
                arrival.broken(exchange, content.decoderResult().cause());
            } else {
                close();
            }
            return;
        }
        var last = content instanceof LastHttpContent;
        arriving = !last;
        if (live) {
            arrival.body(exchange, content.content(), last);
        } else {
            drain(content.content().readableBytes(), last);
        }
    }

    /// The rest of a body nobody wants.
    private void drain(int size, boolean last) {
        drained += size;
        if (linger != null) {
            linger.heard();
        }
        if (drained > DRAINED * shared.settings.bodyMax()) {
            context.close();
        } else if (last) {
            stopLingering();
            settle();
        }
    }

    private void stopLingering() {
        if (linger != null) {
            linger.over();
            linger = null;
        }
    }

    // --- what Arrival finds ------------------------------------------------------------------

    void begun(Exchange exchange) {
        current = exchange;
    }

    /// The connection ends after the present answer.
    void closeBehind() {
        closing = true;
    }

    /// The connection ends after the present answer, and nothing that comes is read until then.
    void nothingMoreComes() {
        closing = true;
        arriving = false;
    }

    /// It is for the handlers behind.
    void passOn(HttpRequest request) {
        arriving = false;
        passing = true;
        passingIn = true;
        passedOnSomething = true;
        if (request.method().name().equals("HEAD")) {
            shared.encoder(context).expectNoBody();
        }
        context.fireChannelRead(request);
    }

    // --- an answer has been written ---------------------------------------------------------

    /// Whether the connection is of use after this answer.
    boolean stayOpenAfter(Exchange exchange) {
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
        closing |= !stayOpenAfter(exchange);
        current = null;
        quietSince = System.nanoTime();
        if (arriving) {
            linger = Linger.begin(context, shared.settings.lingerMax());
        }
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

    /// Of those behind; before it is encoded.
    void answering(HttpResponse response) {
        var status = response.status().code();
        if (!passing || status < 200 && status != 101) {
            return;
        }
        if (status == 101) {
            through = true;
            passing = false;
            passingIn = false;
        } else if (MediaTypes.names(response.headers().get(HttpHeaderNames.CONNECTION), "close")) {
            closing = true; // whoever reads that does not expect another answer
        }
    }

    /// Of those behind; it has been written.
    void answeredBehind() {
        if (passing) {
            passing = false;
            quietSince = System.nanoTime();
            // the writer has not finished its own thoughts yet
            context.channel().eventLoop().execute(this::settle);
        }
    }

    // --- its end ----------------------------------------------------------------------------

    /// Has this request its turn? Nothing when those behind have it, or nobody.
    @Nullable Exchange current() {
        return current;
    }

    boolean through() {
        return through;
    }

    /// Whether the handlers behind are concerned by what happens to the connection.
    boolean isOthers() {
        return passing || through;
    }

    /// The client has gone.
    void gone() {
        closing = true;
        var left = current;
        current = null;
        if (left != null) {
            left.gone();
        }
        waiting.forEach(ReferenceCountUtil::release);
        waiting.clear();
    }

    /// Ends the connection when it is idle, or when a request takes too long to arrive.
    void lookAtTheTime() {
        var max = shared.settings.arrivalMax();
        if (isOthers() || System.nanoTime() - quietSince <= max.toNanos()) {
            return;
        }
        if (current == null) {
            context.close();
        } else if (arriving && !current.streamsIn()) {
            closing = true;
            current.fail(
                    EdgeReason.REQUEST_LATE.problem(
                            "body: not complete within " + max.toSeconds() + " s"),
                    Source.MEDIATOR);
        }
    }

    /// This process is stopping.
    void drain() {
        if (current != null && current.carrying() != null) {
            current.carrying().finish();
        } else if (current == null && !passing && !arriving && !through) {
            close();
        }
    }

    private void close() {
        closing = true;
        context.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
    }
}
