package io.linli.citizen;

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import io.linli.proto.identity.v1.GetRegionRequest;
import io.linli.proto.identity.v1.Region;
import io.linli.proto.identity.v1.RegionServiceGrpc.RegionServiceImplBase;
import java.util.Map;

/// Identity's regions as far as the tests need them.
final class PlayedRegions extends RegionServiceImplBase {
    private static final Map<String, String> KNOWN =
            Map.of(
                    "110105017036", "劲松北社区",
                    "110105017035", "劲松中社区",
                    "110105018001", "建外一社区",
                    "500103004003", "枇杷山正街社区");

    @Override
    public void getRegion(GetRegionRequest request, StreamObserver<Region> out) {
        var name = KNOWN.get(request.getCode());
        if (name == null) {
            out.onError(Status.NOT_FOUND.asRuntimeException());
            return;
        }
        out.onNext(
                Region.newBuilder()
                        .setCode(request.getCode())
                        .setName(name)
                        .setLevel(Region.Level.COMMUNITY)
                        .build());
        out.onCompleted();
    }
}
