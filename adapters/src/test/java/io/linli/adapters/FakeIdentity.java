package io.linli.adapters;

import static io.linli.adapters.FakeIdentity.Unknown.PARTNER_UNKNOWN;

import io.grpc.stub.StreamObserver;
import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;
import io.linli.proto.identity.v1.GetPartnerKeyRequest;
import io.linli.proto.identity.v1.PartnerKey;
import io.linli.proto.identity.v1.PartnerServiceGrpc.PartnerServiceImplBase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Partners as identity would tell of them.
public final class FakeIdentity extends PartnerServiceImplBase {
    enum Unknown implements Reason {
        PARTNER_UNKNOWN;

        @Override
        public Kind kind() {
            return Kind.MISSING;
        }
    }

    private final Map<String, PartnerKey> partners = new ConcurrentHashMap<>();

    public void know(PartnerKey partner) {
        partners.put(partner.getPartner().getId(), partner);
    }

    @Override
    public void getPartnerKey(GetPartnerKeyRequest request, StreamObserver<PartnerKey> out) {
        var partner = partners.get(request.getAppKey());
        if (partner == null) {
            throw PARTNER_UNKNOWN.refuse("partner", request.getAppKey());
        }
        out.onNext(partner);
        out.onCompleted();
    }
}
