package io.linli.adapters.delivery.grpc;

import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.delivery.ReadDeliveries;
import io.linli.adapters.delivery.ReplayDelivery;
import io.linli.adapters.delivery.TakeDelivery;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.proto.adapters.v1.CreateDeliveryRequest;
import io.linli.proto.adapters.v1.Delivery;
import io.linli.proto.adapters.v1.DeliveryServiceGrpc.DeliveryServiceImplBase;
import io.linli.proto.adapters.v1.GetDeliveryRequest;
import io.linli.proto.adapters.v1.GiveUpDeliveryRequest;
import io.linli.proto.adapters.v1.ListDeadDeliveriesRequest;
import io.linli.proto.adapters.v1.ListDeliveriesRequest;
import io.linli.proto.adapters.v1.ListDeliveriesResponse;
import io.linli.proto.adapters.v1.ReplayDeliveryRequest;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// The gRPC door: words in, use case, words out. No rule lives here.
@Component
final class DeliveryEndpoint extends DeliveryServiceImplBase {
    private final Door door;
    private final TakeDelivery takeDelivery;
    private final ReadDeliveries readDeliveries;
    private final ReplayDelivery replayDelivery;
    private final Clock clock;

    DeliveryEndpoint(
            Room deliveryRoom,
            TakeDelivery takeDelivery,
            ReadDeliveries readDeliveries,
            ReplayDelivery replayDelivery,
            Clock clock) {
        this.door = deliveryRoom.door();
        this.takeDelivery = takeDelivery;
        this.readDeliveries = readDeliveries;
        this.replayDelivery = replayDelivery;
        this.clock = clock;
    }

    @Override
    public void createDelivery(CreateDeliveryRequest request, StreamObserver<Delivery> out) {
        door.write(
                request,
                Delivery.getDefaultInstance(),
                out,
                () ->
                        DeliveryWire.of(
                                takeDelivery.take(DeliveryWire.in(request, clock.instant()))));
    }

    @Override
    public void getDelivery(GetDeliveryRequest request, StreamObserver<Delivery> out) {
        door.read(out, () -> DeliveryWire.of(readDeliveries.get(UUID.fromString(request.getId()))));
    }

    @Override
    public void listDeliveries(
            ListDeliveriesRequest request, StreamObserver<ListDeliveriesResponse> out) {
        var subject = request.getSubject().isEmpty() ? null : UUID.fromString(request.getSubject());
        door.read(
                out,
                () ->
                        DeliveryWire.of(
                                readDeliveries.list(
                                        subject, request.getPageToken(), request.getPageSize())));
    }

    @Override
    public void listDeadDeliveries(
            ListDeadDeliveriesRequest request, StreamObserver<ListDeliveriesResponse> out) {
        var platform =
                request.getPlatform().isEmpty() ? null : Platform.named(request.getPlatform());
        door.read(
                out,
                () ->
                        DeliveryWire.of(
                                readDeliveries.dead(
                                        platform, request.getPageToken(), request.getPageSize())));
    }

    @Override
    public void replayDelivery(ReplayDeliveryRequest request, StreamObserver<Delivery> out) {
        var id = UUID.fromString(request.getId());
        step(request, out, () -> replayDelivery.replay(id, request.getReason()));
    }

    @Override
    public void giveUpDelivery(GiveUpDeliveryRequest request, StreamObserver<Delivery> out) {
        var id = UUID.fromString(request.getId());
        step(request, out, () -> replayDelivery.giveUp(id, request.getReason()));
    }

    private void step(
            Message request,
            StreamObserver<Delivery> out,
            Supplier<io.linli.adapters.delivery.Delivery> step) {
        door.write(request, Delivery.getDefaultInstance(), out, () -> DeliveryWire.of(step.get()));
    }
}
