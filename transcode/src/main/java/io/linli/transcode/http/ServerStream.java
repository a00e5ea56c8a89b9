package io.linli.transcode.http;

import io.grpc.Metadata;
import io.grpc.Status;
import io.linli.transcode.codec.Bytes;
import io.linli.transcode.problem.Problem;
import io.linli.transcode.problem.Source;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A call with many answers, written as they come. What is queued at the same moment is flushed
/// together; a client that does not read slows its provider down.
final class ServerStream extends Carried implements Beats.Beating {
    /// What may wait here for a slow client, in bytes, beside one message.
    private static final int WAITING_MAX = 64 << 10;

    private final StreamFormat format;
    private final Answers answers;
    private final EventNumber numbers;
    private long index;
    private @Nullable Bytes waiting;
    private boolean flushDue;
    private boolean open;
    private boolean asked;
    private boolean over;
    private boolean any;
    private @Nullable Metadata first;
    private @Nullable ScheduledFuture<?> opening;
    private long sent;

    ServerStream(Exchange exchange) {
        super(exchange);
        this.answers = exchange.edge.answers;
        var headers = exchange.headers();
        this.format =
                exchange.plan().answersHttpBody()
                        ? StreamFormat.RAW
                        : StreamFormat.askedFor(headers.get(HttpHeaderNames.ACCEPT));
        this.numbers = EventNumber.of(exchange.plan().method().getOutputType());
        this.index = format == StreamFormat.EVENTS ? behind(headers.get("last-event-id")) : 0;
    }

    /// Numbers go on where the client has left off.
    private static long behind(@Nullable String lastEventId) {
        if (lastEventId == null || !lastEventId.matches("[0-9]{1,18}")) {
            return 0;
        }
        return Long.parseLong(lastEventId) + 1;
    }

    /// What a stream would look like; nobody is asked for one.
    void headOnly() {
        answers.stream(exchange, format.contentType());
        over = true;
        exchange.streamEnded(200, "-", null, 0);
    }

    @Override
    void start() {
        var message = exchange.message();
        call().start(this, exchange.outgoing());
        call().request(1);
        asked = true;
        call().sendMessage(message);
        call().halfClose();
        if (format != StreamFormat.RAW) { // whose type only its first part knows
            opening =
                    exchange.eventLoop()
                            .schedule(
                                    (Runnable) this::open,
                                    exchange.shared.settings.streamOpening().toNanos(),
                                    TimeUnit.NANOSECONDS);
        }
    }

    @Override
    void headers(Metadata headers) {
        first = headers;
        exchange.sendBack(headers);
        if (format != StreamFormat.RAW) {
            open();
        }
    }

    private void open() {
        open(format.contentType());
    }

    private void open(String contentType) {
        if (open || over || exchange.ended()) {
            return;
        }
        open = true;
        if (opening != null) {
            opening.cancel(false);
            opening = null;
        }
        answers.stream(exchange, contentType);
        format.opening(waiting());
        flushSoon();
        Beats.of(exchange.eventLoop(), exchange.shared.settings.heartBeat().toNanos()).add(this);
    }

    @Override
    void message(byte[] message) {
        asked = false;
        if (over || exchange.ended()) {
            return;
        }
        try {
            if (format == StreamFormat.RAW) {
                part(message);
            } else {
                open();
                var out = waiting();
                if (format == StreamFormat.EVENTS) {
                    index = numbers.in(message, index);
                }
                format.before(index, out);
                exchange.plan().write(message, out);
                format.after(out);
                index++;
            }
        } catch (RuntimeException e) {
            cancel("the answer cannot be read");
            failed(exchange.unreadable(e), Source.PROVIDER);
            return;
        }
        any = true;
        flushSoon();
        more();
    }

    private void part(byte[] message) {
        var view = exchange.plan().httpBody(message);
        var type = view.contentType();
        open(type.isEmpty() ? format.contentType() : type);
        waiting().put(message, view.dataFrom(), view.dataTo());
    }

    private void more() {
        if (!asked && !over && exchange.edge.writable() && room()) {
            asked = true;
            call().request(1);
        }
    }

    private boolean room() {
        return waiting == null || waiting.size < WAITING_MAX;
    }

    @Override
    public void writable() {
        if (waiting != null) {
            flush();
        }
        more();
    }

    private Bytes waiting() {
        if (waiting == null) {
            waiting = Scratch.get().take();
        }
        return waiting;
    }

    private void flushSoon() {
        if (!flushDue) {
            flushDue = true;
            exchange.eventLoop().execute(this::flush);
        }
    }

    private void flush() {
        flushDue = false;
        var ready = waiting;
        if (ready == null || exchange.ended()) {
            return;
        }
        waiting = null; // before it is written: writing may tell at once that there is room again
        if (ready.size > 0) {
            sent += ready.size;
            answers.part(exchange, ready);
        }
        Scratch.get().give(ready);
        more();
    }

    @Override
    void closed(Status status, Metadata trailers) {
        if (over || exchange.ended()) {
            return;
        }
        if (!status.isOk()) {
            if (first == null) {
                exchange.sendBack(trailers);
            }
            failed(problem(status, trailers), source());
            return;
        }
        open();
        over = true;
        format.end(waiting());
        flush();
        answers.lastPart(exchange);
        left(200, "-", null);
    }

    private void failed(Problem problem, Source source) {
        if (!open) {
            over = true;
            stopOpening();
            exchange.fail(problem, source);
            return;
        }
        over = true;
        var json = Scratch.get().json();
        exchange.api(problem, json);
        var told = format.error(any, json.toArray(), waiting());
        flush();
        if (told) {
            answers.lastPart(exchange);
        } else {
            answers.cut();
        }
        left(problem.status(), problem.reason(), source);
    }

    private void stopOpening() {
        if (opening != null) {
            opening.cancel(false);
            opening = null;
        }
    }

    private void left(int status, String reason, @Nullable Source source) {
        exchange.streamEnded(status, reason, source, sent);
    }

    @Override
    public void cancel(String why) {
        over = true;
        stopOpening();
        super.cancel(why);
    }

    /// Ends as if nothing more had come; event streams connect again by themselves.
    @Override
    public void finish() {
        if (over) {
            return;
        }
        if (!open) {
            open();
        }
        over = true;
        super.cancel("the stream is ended here");
        if (format == StreamFormat.ARRAY || format == StreamFormat.RAW) {
            flush();
            answers.cut();
        } else {
            flush();
            answers.lastPart(exchange);
        }
        left(200, "-", null);
    }

    @Override
    public boolean beat() {
        if (over || exchange.ended()) {
            return false;
        }
        var holds = exchange.shared.gate.stillHolds(exchange);
        if (holds == Gate.HOLDS) {
            beaten(true);
        } else {
            holds.whenComplete((yes, failure) ->
                    exchange.eventLoop().execute(() -> beaten(failure != null || yes)));
        }
        return true;
    }

    private void beaten(boolean holds) {
        if (over || exchange.ended()) {
            return;
        }
        if (!holds) {
            finish();
            return;
        }
        if (waiting == null && exchange.edge.writable()) {
            format.beat(waiting());
            flush();
        }
    }
}
