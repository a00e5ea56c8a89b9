package io.linli.gateway.transcode;

import com.google.protobuf.DynamicMessage;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/// An open stream from a room. Asks for one message at a time, so that a slow client slows the room
/// down.
final class RoomStream extends ClientCall.Listener<DynamicMessage> {
    private final Plan plan;
    private final ClientCall<DynamicMessage, DynamicMessage> call;
    private final Sinks.Empty<Void> opened = Sinks.empty();
    private final Sinks.Many<DynamicMessage> messages =
            Sinks.many().unicast().onBackpressureBuffer();

    RoomStream(Plan plan, ClientCall<DynamicMessage, DynamicMessage> call) {
        this.plan = plan;
        this.call = call;
    }

    void start(DynamicMessage request, Metadata headers) {
        call.start(this, headers);
        call.request(1);
        RoomCalls.send(call, request);
    }

    /// Done when the room has let the call in, failed when it has not. A room may stay silent for
    /// long.
    Mono<Void> opened() {
        return opened.asMono();
    }

    /// To be listened to once; the call ends when nobody listens any more.
    Flux<DynamicMessage> messages() {
        return messages.asFlux().doOnNext(_ -> call.request(1)).doOnCancel(this::cancel);
    }

    void cancel() {
        call.cancel("the client has gone", null);
    }

    @Override
    public void onHeaders(Metadata headers) {
        opened.tryEmitEmpty();
    }

    @Override
    public void onMessage(DynamicMessage message) {
        messages.tryEmitNext(message);
    }

    @Override
    public void onClose(Status status, Metadata trailers) {
        if (status.isOk()) {
            opened.tryEmitEmpty();
            messages.tryEmitComplete();
        } else {
            var refused = RoomCalls.refused(plan, status, trailers);
            opened.tryEmitError(refused);
            messages.tryEmitError(refused);
        }
    }
}
