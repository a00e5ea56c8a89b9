package io.linli.adapters.reconcile.grpc;

import io.grpc.stub.StreamObserver;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.reconcile.ReadReconciliations;
import io.linli.adapters.reconcile.StartReconciliation;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.proto.adapters.v1.GetReconciliationRequest;
import io.linli.proto.adapters.v1.ListDifferencesRequest;
import io.linli.proto.adapters.v1.ListDifferencesResponse;
import io.linli.proto.adapters.v1.ListReconciliationsRequest;
import io.linli.proto.adapters.v1.ListReconciliationsResponse;
import io.linli.proto.adapters.v1.Reconciliation;
import io.linli.proto.adapters.v1.ReconciliationServiceGrpc.ReconciliationServiceImplBase;
import io.linli.proto.adapters.v1.StartReconciliationRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The gRPC door: words in, use case, words out. No rule lives here.
@Component
final class ReconciliationEndpoint extends ReconciliationServiceImplBase {
    private final Door door;
    private final StartReconciliation startReconciliation;
    private final ReadReconciliations readReconciliations;

    ReconciliationEndpoint(
            Room deliveryRoom,
            StartReconciliation startReconciliation,
            ReadReconciliations readReconciliations) {
        this.door = deliveryRoom.door();
        this.startReconciliation = startReconciliation;
        this.readReconciliations = readReconciliations;
    }

    @Override
    public void startReconciliation(
            StartReconciliationRequest request, StreamObserver<Reconciliation> out) {
        var platform = Platform.named(request.getPlatform());
        door.write(
                request,
                Reconciliation.getDefaultInstance(),
                out,
                () ->
                        ReconciliationWire.of(
                                startReconciliation.start(
                                        platform, request.getDays(), request.getReason())));
    }

    @Override
    public void getReconciliation(
            GetReconciliationRequest request, StreamObserver<Reconciliation> out) {
        var id = UUID.fromString(request.getId());
        door.read(out, () -> ReconciliationWire.of(readReconciliations.get(id)));
    }

    @Override
    public void listReconciliations(
            ListReconciliationsRequest request, StreamObserver<ListReconciliationsResponse> out) {
        var platform = Platform.named(request.getPlatform());
        door.read(
                out,
                () ->
                        ReconciliationWire.all(
                                readReconciliations.list(
                                        platform, request.getPageToken(), request.getPageSize())));
    }

    @Override
    public void listDifferences(
            ListDifferencesRequest request, StreamObserver<ListDifferencesResponse> out) {
        var id = UUID.fromString(request.getId());
        door.read(
                out,
                () ->
                        ReconciliationWire.differences(
                                readReconciliations.differences(
                                        id, request.getPageToken(), request.getPageSize())));
    }
}
