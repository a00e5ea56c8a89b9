package io.linli.transcode.http;

import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.Deadline;
import io.grpc.Metadata;
import io.grpc.Status;
import io.linli.transcode.problem.Problem;
import io.linli.transcode.problem.Source;
import io.linli.transcode.problem.UpstreamStatus;
import java.util.concurrent.TimeUnit;

/// A call to a provider. What gRPC tells on another thread is heard on the event loop.
abstract class Carried extends ClientCall.Listener<byte[]> implements Carrying {
    final Exchange exchange;

    /// Notes whether the provider itself has said how the call ended.
    final Heard heard = new Heard();

    private final ClientCall<byte[], byte[]> call;

    Carried(Exchange exchange) {
        this.exchange = exchange;
        this.call = newCall(exchange, heard);
    }

    private static ClientCall<byte[], byte[]> newCall(Exchange exchange, Heard heard) {
        var options = CallOptions.DEFAULT.withStreamTracerFactory(heard);
        var nanos = exchange.callNanos();
        if (nanos != Long.MAX_VALUE) {
            options = options.withDeadline(Deadline.after(nanos, TimeUnit.NANOSECONDS));
        }
        var plan = exchange.plan();
        return exchange.shared
                .upstreams
                .channel(plan.upstream(), exchange.eventLoop())
                .newCall(plan.rpc(), options);
    }

    final ClientCall<byte[], byte[]> call() {
        return call;
    }

    abstract void start();

    abstract void headers(Metadata headers);

    abstract void message(byte[] message);

    abstract void closed(Status status, Metadata trailers);

    void sendable() {}

    @Override
    public void cancel(String why) {
        call.cancel(why, null);
    }

    final Problem problem(Status status, Metadata trailers) {
        return UpstreamStatus.problem(
                exchange.plan().upstream(),
                status,
                trailers,
                heard.provider(),
                exchange.shared.settings.candid());
    }

    final Source source() {
        return heard.provider() ? Source.PROVIDER : Source.MEDIATOR;
    }

    @Override
    public final void onHeaders(Metadata headers) {
        if (here()) {
            headers(headers);
        } else {
            exchange.eventLoop().execute(() -> headers(headers));
        }
    }

    @Override
    public final void onMessage(byte[] message) {
        if (here()) {
            message(message);
        } else {
            exchange.eventLoop().execute(() -> message(message));
        }
    }

    @Override
    public final void onClose(Status status, Metadata trailers) {
        if (here()) {
            end(status, trailers);
        } else {
            exchange.eventLoop().execute(() -> end(status, trailers));
        }
    }

    @Override
    public final void onReady() {
        if (here()) {
            sendable();
        } else {
            exchange.eventLoop().execute(this::sendable);
        }
    }

    private void end(Status status, Metadata trailers) {
        exchange.answeredBy(status.getCode());
        closed(status, trailers);
    }

    private boolean here() {
        return exchange.eventLoop().inEventLoop();
    }
}
