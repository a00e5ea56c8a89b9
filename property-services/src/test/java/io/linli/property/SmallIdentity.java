package io.linli.property;

import io.grpc.stub.StreamObserver;
import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;
import io.linli.proto.identity.v1.Estate;
import io.linli.proto.identity.v1.EstateServiceGrpc.EstateServiceImplBase;
import io.linli.proto.identity.v1.GetEstateRequest;
import java.util.Map;

/// As much of identity as this service asks: three estates of two firms.
public final class SmallIdentity extends EstateServiceImplBase {
    private static final Map<String, Estate> ESTATES =
            Map.of(
                    "E-JSB-01", estate("110105017036", "firm-yuanyuan"),
                    "E-JSB-02", estate("110105017036", "firm-yuanyuan"),
                    "E-JSZ-01", estate("110105017035", "firm-anju"));

    private enum IdentityReason implements Reason {
        ESTATE_UNKNOWN;

        @Override
        public Kind kind() {
            return Kind.MISSING;
        }
    }

    @Override
    public void getEstate(GetEstateRequest request, StreamObserver<Estate> out) {
        var estate = ESTATES.get(request.getId());
        if (estate == null) {
            throw IdentityReason.ESTATE_UNKNOWN.refuse("estate", request.getId());
        }
        out.onNext(estate.toBuilder().setId(request.getId()).build());
        out.onCompleted();
    }

    private static Estate estate(String region, String firm) {
        return Estate.newBuilder().setRegion(region).setFirm(firm).build();
    }
}
