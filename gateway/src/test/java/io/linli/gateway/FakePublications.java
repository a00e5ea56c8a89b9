package io.linli.gateway;

import io.grpc.stub.StreamObserver;
import io.linli.proto.identity.v1.GetPublicationEditionRequest;
import io.linli.proto.identity.v1.GetPublishedContractRequest;
import io.linli.proto.identity.v1.PublicationEdition;
import io.linli.proto.identity.v1.PublicationServiceGrpc.PublicationServiceImplBase;
import io.linli.proto.identity.v1.PublishedContract;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// A publication service that serves what a test publishes.
final class FakePublications extends PublicationServiceImplBase {
    private final Map<String, PublishedContract> served = new ConcurrentHashMap<>();
    private final AtomicLong number = new AtomicLong(1);

    void publish(PublishedContract contract) {
        served.put(contract.getPublication().getId(), contract);
        number.incrementAndGet();
    }

    void removeAll() {
        served.clear();
        number.incrementAndGet();
    }

    @Override
    public void getPublicationEdition(
            GetPublicationEditionRequest request, StreamObserver<PublicationEdition> out) {
        out.onNext(
                PublicationEdition.newBuilder()
                        .setNumber(number.get())
                        .addAllPublicationIds(served.keySet())
                        .build());
        out.onCompleted();
    }

    @Override
    public void getPublishedContract(
            GetPublishedContractRequest request, StreamObserver<PublishedContract> out) {
        out.onNext(Objects.requireNonNull(served.get(request.getId())));
        out.onCompleted();
    }
}
