package io.linli.property.repair.grpc;

import io.grpc.stub.StreamObserver;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.PageToken;
import io.linli.property.repair.EstateId;
import io.linli.property.repair.RaiseRepair;
import io.linli.property.repair.ReadRepairs;
import io.linli.property.repair.RepairId;
import io.linli.property.repair.WorkOnRepair;
import io.linli.proto.property.v1.AcceptRepairRequest;
import io.linli.proto.property.v1.ArriveAtRepairRequest;
import io.linli.proto.property.v1.CompleteRepairRequest;
import io.linli.proto.property.v1.CreateRepairRequest;
import io.linli.proto.property.v1.GetRepairRequest;
import io.linli.proto.property.v1.ListRepairsRequest;
import io.linli.proto.property.v1.ListRepairsResponse;
import io.linli.proto.property.v1.Repair;
import io.linli.proto.property.v1.RepairServiceGrpc.RepairServiceImplBase;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// The gRPC door of the repair room: words in, use case, words out. No rule lives here.
@Component
final class RepairEndpoint extends RepairServiceImplBase {
    private static final Repair SAMPLE = Repair.getDefaultInstance();

    private final Door door;
    private final RaiseRepair raiseRepair;
    private final ReadRepairs readRepairs;
    private final WorkOnRepair workOnRepair;
    private final Clock clock;

    RepairEndpoint(
            Room repairRoom,
            RaiseRepair raiseRepair,
            ReadRepairs readRepairs,
            WorkOnRepair workOnRepair,
            Clock clock) {
        this.door = repairRoom.door();
        this.raiseRepair = raiseRepair;
        this.readRepairs = readRepairs;
        this.workOnRepair = workOnRepair;
        this.clock = clock;
    }

    @Override
    public void createRepair(CreateRepairRequest request, StreamObserver<Repair> out) {
        var estate = raiseRepair.estateFor(Caller.current(), new EstateId(request.getEstateId()));
        var fault = RepairWire.faultIn(request);
        door.write(request, SAMPLE, out, wired(() -> raiseRepair.raise(estate, fault)));
    }

    @Override
    public void getRepair(GetRepairRequest request, StreamObserver<Repair> out) {
        var id = RepairId.of(request.getId());
        door.read(out, wired(() -> readRepairs.read(Caller.current(), id)));
    }

    @Override
    public void listRepairs(ListRepairsRequest request, StreamObserver<ListRepairsResponse> out) {
        var estate = RepairWire.estateIn(request);
        var after = PageToken.parse(request.getPageToken());
        var size = PageToken.size(request.getPageSize());
        door.read(
                out,
                () ->
                        RepairWire.of(
                                readRepairs.list(Caller.current(), estate, after, size),
                                clock.instant()));
    }

    @Override
    public void acceptRepair(AcceptRepairRequest request, StreamObserver<Repair> out) {
        var id = RepairId.of(request.getId());
        var at = RepairWire.timeIn(request.hasTime(), request.getTime());
        door.write(
                request, SAMPLE, out, wired(() -> workOnRepair.accept(Caller.current(), id, at)));
    }

    @Override
    public void arriveAtRepair(ArriveAtRepairRequest request, StreamObserver<Repair> out) {
        var id = RepairId.of(request.getId());
        var at = RepairWire.timeIn(request.hasTime(), request.getTime());
        door.write(
                request, SAMPLE, out, wired(() -> workOnRepair.arrive(Caller.current(), id, at)));
    }

    @Override
    public void completeRepair(CompleteRepairRequest request, StreamObserver<Repair> out) {
        var id = RepairId.of(request.getId());
        door.write(
                request,
                SAMPLE,
                out,
                wired(() -> workOnRepair.complete(Caller.current(), id, request.getNote())));
    }

    private Supplier<Repair> wired(Supplier<io.linli.property.repair.Repair> body) {
        return () -> RepairWire.of(body.get(), clock.instant());
    }
}
