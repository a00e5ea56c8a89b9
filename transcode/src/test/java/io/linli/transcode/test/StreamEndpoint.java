package io.linli.transcode.test;

import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.LinkedHashSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/// Streams as it is told. Sends no faster than the other side takes.
public final class StreamEndpoint extends StreamServiceGrpc.StreamServiceImplBase {
    /// Messages handed to the wire so far.
    public final AtomicLong sent = new AtomicLong();

    /// Falls to zero when a stream was given up by its caller.
    public final CountDownLatch givenUp = new CountDownLatch(1);

    /// Falls to zero when a message of a client's stream has come.
    public final CountDownLatch taken = new CountDownLatch(1);

    @Override
    public void watch(WatchRequest request, StreamObserver<Thing> out) {
        var stream = (ServerCallStreamObserver<Thing>) out;
        var text = "x".repeat(request.getSize());
        var next = new AtomicLong();
        stream.setOnCancelHandler(givenUp::countDown);
        stream.setOnReadyHandler(() -> {
            while (stream.isReady() && next.get() < request.getCount()) {
                var number = request.getFirst() + next.getAndIncrement();
                stream.onNext(Thing.newBuilder().setBig(number).setText(text).build());
                sent.incrementAndGet();
                if (next.get() == request.getCount()) {
                    end(request, stream);
                }
            }
        });
        if (request.getCount() == 0) {
            end(request, stream);
        }
    }

    private static void end(WatchRequest request, StreamObserver<Thing> out) {
        if (request.getFailCode() != 0) {
            out.onError(
                    Status.fromCodeValue(request.getFailCode())
                            .withDescription("as asked")
                            .asRuntimeException());
        } else if (!request.getHold()) {
            out.onCompleted();
        }
    }

    @Override
    public StreamObserver<Thing> collect(StreamObserver<Summary> out) {
        var names = new LinkedHashSet<String>();
        var summary = Summary.newBuilder();
        return new StreamObserver<>() {
            @Override
            public void onNext(Thing thing) {
                taken.countDown();
                names.add(thing.getName());
                summary.setCount(summary.getCount() + 1);
                summary.setBytes(summary.getBytes() + thing.getSerializedSize());
            }

            @Override
            public void onError(Throwable gone) {
                givenUp.countDown();
            }

            @Override
            public void onCompleted() {
                out.onNext(summary.addAllNames(names).build());
                out.onCompleted();
            }
        };
    }

    @Override
    public StreamObserver<Thing> chat(StreamObserver<Thing> out) {
        return new StreamObserver<>() {
            @Override
            public void onNext(Thing thing) {
                out.onNext(thing);
            }

            @Override
            public void onError(Throwable gone) {
                givenUp.countDown();
            }

            @Override
            public void onCompleted() {
                out.onCompleted();
            }
        };
    }
}
