package io.linli.citizen;

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import io.linli.proto.adapters.v1.CreateDeliveryRequest;
import io.linli.proto.adapters.v1.Delivery;
import io.linli.proto.adapters.v1.DeliveryServiceGrpc.DeliveryServiceImplBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Adapters as far as the tests need them: keeps each hand-over once, in the order of arrival, and
/// can be away.
public final class PlayedAdapters extends DeliveryServiceImplBase {
    private final Map<String, CreateDeliveryRequest> kept = new LinkedHashMap<>();
    private boolean away;

    @Override
    public synchronized void createDelivery(
            CreateDeliveryRequest request, StreamObserver<Delivery> out) {
        if (away) {
            out.onError(Status.UNAVAILABLE.asRuntimeException());
            return;
        }
        var before = kept.putIfAbsent(request.getId(), request);
        if (before != null && !before.equals(request)) {
            out.onError(Status.ALREADY_EXISTS.asRuntimeException());
            return;
        }
        out.onNext(Delivery.newBuilder().setId(request.getId()).build());
        out.onCompleted();
    }

    public synchronized void away(boolean now) {
        away = now;
    }

    /// What was handed over about a subject, in the order of arrival.
    public synchronized List<CreateDeliveryRequest> about(String subject) {
        return kept.values().stream()
                .filter(request -> request.getSubject().equals(subject))
                .toList();
    }
}
