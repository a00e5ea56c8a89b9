package io.linli.adapters;

import io.grpc.BindableService;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerInterceptors;
import io.grpc.stub.StreamObserver;
import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;
import io.linli.proto.governance.v1.CheckInToWhistleRequest;
import io.linli.proto.governance.v1.DeliverOnWhistleRequest;
import io.linli.proto.governance.v1.RespondToWhistleRequest;
import io.linli.proto.governance.v1.Whistle;
import io.linli.proto.governance.v1.WhistleServiceGrpc.WhistleServiceImplBase;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/// Whistles that only remember what they are told, and refuse when they are told to.
public final class FakeGovernance {
    /// The names the real room refuses with.
    public enum Refused implements Reason {
        NOT_CALLED(Kind.DENIED),
        WHISTLE_CLOSED(Kind.STATE),
        STEP_ORDER(Kind.STATE),
        BUSY_FOR_NOW(Kind.UNAVAILABLE);

        private final Kind kind;

        Refused(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    private static final Context.Key<String> KEY = Context.key("key");

    /// Steps as `org STEP`, in the order they took effect.
    public final List<String> steps = new CopyOnWriteArrayList<>();

    public final List<Object> requests = new CopyOnWriteArrayList<>();
    public final List<String> keys = new CopyOnWriteArrayList<>();

    /// Whether a step under a key that was used before changes nothing, as in the real room.
    public volatile boolean knowsKeys;

    private final Set<String> used = ConcurrentHashMap.newKeySet();
    public final ConcurrentLinkedQueue<Refused> refusals = new ConcurrentLinkedQueue<>();

    public BindableService service() {
        return () -> ServerInterceptors.intercept(new Whistles(), new Keys());
    }

    private void take(String org, String step, Object request, StreamObserver<Whistle> out) {
        var refusal = refusals.poll();
        if (refusal != null) {
            throw refusal.refuse("step", step);
        }
        if (!knowsKeys || used.add(String.valueOf(KEY.get()))) {
            requests.add(request);
            steps.add(org + " " + step);
        }
        out.onNext(Whistle.getDefaultInstance());
        out.onCompleted();
    }

    private final class Whistles extends WhistleServiceImplBase {
        @Override
        public void respondToWhistle(RespondToWhistleRequest request, StreamObserver<Whistle> out) {
            take(request.getOrg(), request.getAnswer().name(), request, out);
        }

        @Override
        public void checkInToWhistle(CheckInToWhistleRequest request, StreamObserver<Whistle> out) {
            take(request.getOrg(), "CHECK_IN", request, out);
        }

        @Override
        public void deliverOnWhistle(DeliverOnWhistleRequest request, StreamObserver<Whistle> out) {
            take(request.getOrg(), "DELIVER", request, out);
        }
    }

    private final class Keys implements ServerInterceptor {
        @Override
        public <Q, A> ServerCall.Listener<Q> interceptCall(
                ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
            var key =
                    headers.get(
                            Metadata.Key.of("idempotency-key", Metadata.ASCII_STRING_MARSHALLER));
            keys.add(String.valueOf(key));
            var context = Context.current().withValue(KEY, String.valueOf(key));
            return Contexts.interceptCall(context, call, headers, next);
        }
    }
}
