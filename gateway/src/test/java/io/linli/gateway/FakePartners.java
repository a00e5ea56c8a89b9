package io.linli.gateway;

import io.grpc.stub.StreamObserver;
import io.linli.mesh.refusal.Kind;
import io.linli.mesh.refusal.Reason;
import io.linli.proto.identity.v1.GetPartnerKeyRequest;
import io.linli.proto.identity.v1.Partner;
import io.linli.proto.identity.v1.PartnerKey;
import io.linli.proto.identity.v1.PartnerServiceGrpc.PartnerServiceImplBase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A partner service with the partners a test gives it.
final class FakePartners extends PartnerServiceImplBase {
    enum FakeReason implements Reason {
        PARTNER_UNKNOWN;

        @Override
        public Kind kind() {
            return Kind.MISSING;
        }
    }

    private final Map<String, PartnerKey> keys = new ConcurrentHashMap<>();
    final AtomicInteger asked = new AtomicInteger();

    void add(String appKey, String algorithm, String material, boolean disabled, String... scopes) {
        add(appKey, algorithm, material, disabled, "110105", List.of(scopes));
    }

    void add(
            String appKey,
            String algorithm,
            String material,
            boolean disabled,
            String region,
            List<String> scopes) {
        var partner =
                Partner.newBuilder()
                        .setId(appKey)
                        .setName("渝快办门户")
                        .setKind(Partner.Kind.PORTAL)
                        .setRegion(region)
                        .addAllScopes(scopes)
                        .setDisabled(disabled);
        var key = PartnerKey.newBuilder().setPartner(partner).setAlgorithm(algorithm);
        keys.put(
                appKey,
                (algorithm.equals("sm2") ? key.setPublicKey(material) : key.setSecret(material))
                        .build());
    }

    /// A certificate of a partner that has been added before.
    void certify(String thumbprint, String appKey) {
        var partner = Objects.requireNonNull(keys.get(appKey)).getPartner();
        keys.put(
                thumbprint,
                PartnerKey.newBuilder().setPartner(partner).setAlgorithm("mtls").build());
    }

    void remove(String thumbprint) {
        keys.remove(thumbprint);
    }

    @Override
    public void getPartnerKey(GetPartnerKeyRequest request, StreamObserver<PartnerKey> out) {
        asked.incrementAndGet();
        var key = keys.get(request.getAppKey());
        if (key == null) {
            throw FakeReason.PARTNER_UNKNOWN.refuse("app_key", request.getAppKey());
        }
        out.onNext(key);
        out.onCompleted();
    }
}
