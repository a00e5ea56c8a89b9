package io.linli.citizen.points.grpc;

import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicReference;

/// Keeps an answer, to be sent when all is done.
record Kept<A>(AtomicReference<A> made) implements StreamObserver<A> {
    static <A> StreamObserver<A> in(AtomicReference<A> made) {
        return new Kept<>(made);
    }

    @Override
    public void onNext(A answer) {
        made.set(answer);
    }

    @Override
    public void onError(Throwable failure) {
        throw new IllegalStateException(failure);
    }

    @Override
    public void onCompleted() {
        // sent by whoever reads it
    }
}
