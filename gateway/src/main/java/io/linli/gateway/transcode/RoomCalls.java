package io.linli.gateway.transcode;

import com.google.protobuf.DynamicMessage;
import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import io.linli.mesh.channel.Channels;
import io.linli.transcode.problem.Refused;
import io.linli.transcode.problem.UpstreamStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Calls methods of rooms without blocking. What a room refuses fails as [Refused].
@Component
final class RoomCalls {
    private static final Metadata.Key<byte[]> DETAILS =
            Metadata.Key.of("grpc-status-details-bin", Metadata.BINARY_BYTE_MARSHALLER);
    private final Channels channels;

    RoomCalls(Channels channels) {
        this.channels = channels;
    }

    /// Cancelling it cancels the call.
    Mono<DynamicMessage> unary(
            Plan plan, DynamicMessage request, CallOptions options, Metadata headers) {
        return Mono.create(sink -> {
            var call = newCall(plan, options);
            sink.onCancel(() -> call.cancel("the client has gone", null));
            call.start(
                    new ClientCall.Listener<>() {
                        private @Nullable DynamicMessage answer;

                        @Override
                        public void onMessage(DynamicMessage message) {
                            answer = message;
                        }

                        @Override
                        public void onClose(Status status, Metadata trailers) {
                            if (status.isOk()) {
                                sink.success(answer);
                            } else {
                                sink.error(refused(plan, status, trailers));
                            }
                        }
                    },
                    headers);
            call.request(2); // a second one would be the room's fault, and is found out this way
            send(call, request);
        });
    }

    /// Starts at once; see [RoomStream#opened] for whether the room has let it in.
    RoomStream stream(Plan plan, DynamicMessage request, CallOptions options, Metadata headers) {
        var stream = new RoomStream(plan, newCall(plan, options));
        stream.start(request, headers);
        return stream;
    }

    static Refused refused(Plan plan, Status status, Metadata trailers) {
        return new Refused(
                UpstreamStatus.problem(
                        plan.room(),
                        status,
                        trailers,
                        trailers.containsKey(DETAILS)
                                || status.getCode() != Status.Code.RESOURCE_EXHAUSTED,
                        false));
    }

    static void send(ClientCall<DynamicMessage, DynamicMessage> call, DynamicMessage request) {
        call.sendMessage(request);
        call.halfClose();
    }

    private ClientCall<DynamicMessage, DynamicMessage> newCall(Plan plan, CallOptions options) {
        return channels.plain(plan.room()).newCall(plan.rpc(), options);
    }
}
