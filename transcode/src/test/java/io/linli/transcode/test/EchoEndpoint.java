package io.linli.transcode.test;

import com.google.protobuf.Any;
import com.google.protobuf.Duration;
import com.google.protobuf.Empty;
import com.google.rpc.RetryInfo;
import com.google.rpc.Status;
import io.grpc.Context;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Answers with the request it got, and counts what it was asked.
public final class EchoEndpoint extends EchoServiceGrpc.EchoServiceImplBase {
    /// Calls that reached this room.
    public final AtomicInteger calls = new AtomicInteger();

    /// Falls to zero when a held call was given up by its caller.
    public final CountDownLatch givenUp = new CountDownLatch(1);

    /// Falls to zero when a call is being held.
    public final CountDownLatch held = new CountDownLatch(1);

    private <T> void answer(T request, StreamObserver<T> out) {
        calls.incrementAndGet();
        out.onNext(request);
        out.onCompleted();
    }

    @Override
    public void get(Thing request, StreamObserver<Thing> out) {
        answer(request, out);
    }

    @Override
    public void list(Thing request, StreamObserver<Thing> out) {
        answer(request, out);
    }

    @Override
    public void getMine(Thing request, StreamObserver<Thing> out) {
        answer(request.toBuilder().setText("mine").build(), out);
    }

    @Override
    public void create(Thing request, StreamObserver<Thing> out) {
        answer(request, out);
    }

    @Override
    public void put(Thing request, StreamObserver<Thing> out) {
        answer(request, out);
    }

    @Override
    public void patch(PatchRequest request, StreamObserver<PatchRequest> out) {
        answer(request, out);
    }

    @Override
    public void delete(Thing request, StreamObserver<Empty> out) {
        calls.incrementAndGet();
        out.onNext(Empty.getDefaultInstance());
        out.onCompleted();
    }

    @Override
    public void accept(Thing request, StreamObserver<Thing> out) {
        answer(request.toBuilder().setText("accepted").build(), out);
    }

    @Override
    public void count(Thing request, StreamObserver<Thing> out) {
        answer(request.toBuilder().setText("counted").build(), out);
    }

    @Override
    public void getNested(Thing request, StreamObserver<Thing> out) {
        answer(request, out);
    }

    @Override
    public void getDeep(Thing request, StreamObserver<Thing> out) {
        answer(request, out);
    }

    @Override
    public void postPart(Thing request, StreamObserver<Thing> out) {
        answer(request, out);
    }

    @Override
    public void getTyped(Thing request, StreamObserver<Thing> out) {
        answer(request, out);
    }

    @Override
    public void custom(Thing request, StreamObserver<Thing> out) {
        answer(request, out);
    }

    @Override
    public void getPart(Thing request, StreamObserver<Thing> out) {
        answer(request, out);
    }

    @Override
    public void fail(FailRequest request, StreamObserver<Thing> out) {
        calls.incrementAndGet();
        var status =
                Status.newBuilder()
                        .setCode(request.getCode())
                        .setMessage(request.getMessage())
                        .addAllDetails(request.getDetailsList());
        if (request.getRetrySeconds() > 0) {
            var pause = Duration.newBuilder().setSeconds(request.getRetrySeconds());
            status.addDetails(Any.pack(RetryInfo.newBuilder().setRetryDelay(pause).build()));
        }
        out.onError(StatusProto.toStatusRuntimeException(status.build()));
    }

    @Override
    public void hold(Thing request, StreamObserver<Thing> out) {
        calls.incrementAndGet();
        ((ServerCallStreamObserver<Thing>) out).setOnCancelHandler(givenUp::countDown);
        held.countDown();
    }

    @Override
    public void getMetadata(MetadataRequest request, StreamObserver<MetadataAnswer> out) {
        calls.incrementAndGet();
        SeenMetadata.headers().putAll(request.getAnswerMap());
        SeenMetadata.trailers().putAll(request.getTrailersMap());
        var deadline = Context.current().getDeadline();
        out.onNext(
                MetadataAnswer.newBuilder()
                        .putAllMetadata(SeenMetadata.seen())
                        .setDeadlineMillis(
                                deadline == null
                                        ? -1
                                        : deadline.timeRemaining(TimeUnit.MILLISECONDS))
                        .build());
        out.onCompleted();
    }
}
