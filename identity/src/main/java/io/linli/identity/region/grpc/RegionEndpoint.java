package io.linli.identity.region.grpc;

import io.grpc.stub.StreamObserver;
import io.linli.identity.region.ReadRegion;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.proto.identity.v1.GetRegionRequest;
import io.linli.proto.identity.v1.Region;
import io.linli.proto.identity.v1.RegionServiceGrpc.RegionServiceImplBase;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The gRPC door of the region room: words in, use case, words out. No rule lives here.
@Component
final class RegionEndpoint extends RegionServiceImplBase {
    private final Door door;
    private final ReadRegion readRegion;

    RegionEndpoint(@Qualifier("regionRoom") Room room, ReadRegion readRegion) {
        this.door = room.door();
        this.readRegion = readRegion;
    }

    @Override
    public void getRegion(GetRegionRequest request, StreamObserver<Region> out) {
        var code = RegionWire.codeIn(request);
        var day = RegionWire.dayIn(request);
        door.read(out, () -> RegionWire.of(readRegion.read(code, day)));
    }
}
