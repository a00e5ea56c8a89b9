package io.linli.identity.estate.grpc;

import io.grpc.stub.StreamObserver;
import io.linli.identity.estate.EstateId;
import io.linli.identity.estate.ReadEstate;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.caller.Caller;
import io.linli.proto.identity.v1.Estate;
import io.linli.proto.identity.v1.EstateServiceGrpc.EstateServiceImplBase;
import io.linli.proto.identity.v1.GetEstateRequest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The gRPC door of the estate room: words in, use case, words out. No rule lives here.
@Component
final class EstateEndpoint extends EstateServiceImplBase {
    private final Door door;
    private final ReadEstate readEstate;

    EstateEndpoint(@Qualifier("estateRoom") Room room, ReadEstate readEstate) {
        this.door = room.door();
        this.readEstate = readEstate;
    }

    @Override
    public void getEstate(GetEstateRequest request, StreamObserver<Estate> out) {
        var id = new EstateId(request.getId());
        door.read(out, () -> wire(readEstate.read(Caller.current(), id)));
    }

    private static Estate wire(io.linli.identity.estate.Estate estate) {
        return Estate.newBuilder()
                .setId(estate.id().value())
                .setName(estate.name())
                .setRegion(estate.region().value())
                .setFirm(estate.firm().value())
                .build();
    }
}
