package io.linli.adapters.delivery.grpc;

import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import io.linli.adapters.delivery.Acts;
import io.linli.adapters.delivery.ReadPlatforms;
import io.linli.adapters.delivery.SwitchPlatform;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.store.PageToken;
import io.linli.proto.adapters.v1.ListPlatformActsRequest;
import io.linli.proto.adapters.v1.ListPlatformActsResponse;
import io.linli.proto.adapters.v1.ListPlatformsRequest;
import io.linli.proto.adapters.v1.ListPlatformsResponse;
import io.linli.proto.adapters.v1.PausePlatformRequest;
import io.linli.proto.adapters.v1.Platform;
import io.linli.proto.adapters.v1.PlatformServiceGrpc.PlatformServiceImplBase;
import io.linli.proto.adapters.v1.ResumePlatformRequest;
import org.springframework.stereotype.Component;

/// The gRPC door of those who run the platforms.
@Component
final class PlatformEndpoint extends PlatformServiceImplBase {
    private final Door door;
    private final SwitchPlatform switchPlatform;
    private final ReadPlatforms readPlatforms;
    private final Acts acts;

    PlatformEndpoint(
            Room deliveryRoom,
            SwitchPlatform switchPlatform,
            ReadPlatforms readPlatforms,
            Acts acts) {
        this.door = deliveryRoom.door();
        this.switchPlatform = switchPlatform;
        this.readPlatforms = readPlatforms;
        this.acts = acts;
    }

    @Override
    public void listPlatforms(
            ListPlatformsRequest request, StreamObserver<ListPlatformsResponse> out) {
        var all = readPlatforms.all(); // counts of all regions, which no caller's own reach shows
        door.read(out, () -> PlatformWire.of(all));
    }

    @Override
    public void pausePlatform(PausePlatformRequest request, StreamObserver<Platform> out) {
        var platform = io.linli.adapters.delivery.Platform.named(request.getPlatform());
        step(request, out, platform, () -> switchPlatform.pause(platform, request.getReason()));
    }

    @Override
    public void resumePlatform(ResumePlatformRequest request, StreamObserver<Platform> out) {
        var platform = io.linli.adapters.delivery.Platform.named(request.getPlatform());
        step(request, out, platform, () -> switchPlatform.resume(platform, request.getReason()));
    }

    @Override
    public void listPlatformActs(
            ListPlatformActsRequest request, StreamObserver<ListPlatformActsResponse> out) {
        var platform = io.linli.adapters.delivery.Platform.named(request.getPlatform());
        var from = PageToken.parse(request.getPageToken());
        door.read(
                out,
                () ->
                        PlatformWire.of(
                                acts.list(platform, from, PageToken.size(request.getPageSize()))));
    }

    private void step(
            Message request,
            StreamObserver<Platform> out,
            io.linli.adapters.delivery.Platform platform,
            Runnable step) {
        door.write(
                request,
                Platform.getDefaultInstance(),
                out,
                () -> {
                    step.run();
                    return PlatformWire.of(readPlatforms.all().get(platform.ordinal()));
                });
    }
}
