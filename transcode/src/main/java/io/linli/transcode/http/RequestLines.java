package io.linli.transcode.http;

import io.grpc.Metadata;
import io.grpc.Status;
import io.linli.transcode.codec.Bytes;
import io.linli.transcode.codec.JsonMalformed;
import io.linli.transcode.plan.BindRefused;
import io.linli.transcode.problem.EdgeReason;
import io.linli.transcode.problem.Problem;
import io.linli.transcode.problem.Refused;
import io.linli.transcode.problem.Source;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A call with many requests and one answer: each line of the body is one message, sent on as it
/// comes. A provider that is slow to take them slows the client down.
final class RequestLines extends UnaryAnswer implements Beats.Beating {
    private static final int LOOKS = 4;

    private final ClientStreams bounds;
    private final boolean raw;
    private @Nullable Bytes line;
    private int lines;
    private boolean closed;

    private @Nullable Future<?> whole;

    /// Since when the next message is the client's to send; 0 while the provider takes no more.
    private long waitingSince;

    RequestLines(Exchange exchange) {
        super(exchange);
        this.bounds = exchange.shared.settings.clientStreams();
        this.raw = exchange.plan().takesHttpBody();
    }

    @Override
    void start() {
        call().start(this, exchange.outgoing());
        call().request(2);
        var left = bounds.whole().toNanos() - (System.nanoTime() - exchange.startedNanos());
        whole = exchange.eventLoop().schedule(this::wholeIsOver, left, TimeUnit.NANOSECONDS);
        Beats.of(exchange.eventLoop(), bounds.idle().toNanos() / LOOKS).add(this);
        exchange.edge.turns.pump();
    }

    @Override
    public boolean ready() {
        return closed || exchange.ended() || call().isReady();
    }

    @Override
    void sendable() {
        exchange.edge.turns.pump();
    }

    /// Looks how long the client has had for its next message.
    @Override
    public boolean beat() {
        if (closed || exchange.ended()) {
            return false;
        }
        var now = System.nanoTime();
        if (!call().isReady()) {
            waitingSince = 0;
        } else if (waitingSince == 0) {
            waitingSince = now;
        } else if (now - waitingSince > bounds.idle().toNanos()) {
            refuse(late("no message for", bounds.idle()));
            return false;
        }
        return true;
    }

    private static Problem late(String what, Duration max) {
        return EdgeReason.REQUEST_LATE.problem(
                "stream: " + what + " " + max.toSeconds() + " s (expected: sooner)");
    }

    /// Whoever has been waited for is late; a provider is told so by its own deadline.
    private void wholeIsOver() {
        if (!closed && !exchange.ended() && waitingSince != 0) {
            refuse(late("not complete within", bounds.whole()));
        }
    }

    @Override
    void closed(Status status, Metadata trailers) {
        if (whole != null) {
            whole.cancel(false);
        }
        super.closed(status, trailers);
    }

    @Override
    public boolean content(byte[] bytes, boolean last) {
        if (closed || exchange.ended()) {
            return true;
        }
        try {
            if (raw) {
                part(bytes, last);
            } else {
                split(bytes);
                if (last && line != null && line.size > 0) {
                    send(line.array, 0, line.size);
                }
            }
            if (last && !exchange.ended()) {
                closed = true;
                call().halfClose();
            }
        } catch (BindRefused e) {
            refuse(inLine(BodyProblems.of(e)));
        } catch (JsonMalformed e) {
            refuse(BodyProblems.of(e, " line " + lines));
        } catch (Refused e) {
            refuse(e.problem());
        } catch (RuntimeException e) {
            refuse(exchange.bug(e));
        }
        return ready();
    }

    private void part(byte[] bytes, boolean last) {
        if (bytes.length > 0 || last && lines == 0) {
            send(bytes, 0, bytes.length);
        }
    }

    private void split(byte[] bytes) {
        var from = 0;
        for (var at = 0; at < bytes.length && !closed; at++) {
            if (bytes[at] != '\n') {
                continue;
            }
            if (line != null && line.size > 0) {
                keep(bytes, from, at);
                send(line.array, 0, line.size);
                line.clear();
            } else {
                send(bytes, from, at);
            }
            from = at + 1;
        }
        if (from < bytes.length) {
            keep(bytes, from, bytes.length);
        }
    }

    private void keep(byte[] bytes, int from, int to) {
        if (line == null) {
            line = new Bytes(256);
        }
        line.put(bytes, from, to);
        if (line.size > exchange.shared.settings.bodyMax()) {
            throw EdgeReason.BODY_TOO_LARGE.refuse(
                    "body line "
                            + (lines + 1)
                            + ": too large (expected: at most "
                            + exchange.shared.settings.bodyMax()
                            + " bytes)");
        }
    }

    private void send(byte[] bytes, int from, int to) {
        if (!raw && blank(bytes, from, to)) {
            return;
        }
        lines++;
        waitingSince = System.nanoTime();
        var wire = Scratch.get().wire();
        exchange.bind(bytes, from, to, wire);
        call().sendMessage(wire.toArray());
    }

    private static boolean blank(byte[] bytes, int from, int to) {
        for (var i = from; i < to; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private Problem inLine(Problem problem) {
        return new Problem(
                problem.status(),
                problem.reason(),
                problem.title(),
                "line " + lines + ": " + problem.detail(),
                problem.violations(),
                problem.headers());
    }

    private void refuse(Problem problem) {
        closed = true;
        exchange.fail(problem, Source.MEDIATOR);
        cancel("the request does not fit");
    }
}
