package io.linli.identity.publication.grpc;

import io.linli.proto.identity.v1.Grant;
import io.linli.proto.identity.v1.ProposePublicationRequest;

/// The publication of [BusContract] as it is proposed, with nothing wrong in it.
final class BusProposal {
    private BusProposal() {}

    static ProposePublicationRequest request() {
        return ProposePublicationRequest.newBuilder()
                .setName("bus")
                .setDisplayName("公交到站")
                .setTarget("a.example.cn:9090")
                .setDescriptorSet(BusContract.asItShouldBe())
                .addGrants(
                        Grant.newBuilder()
                                .setMethod(BusContract.GET_LINE)
                                .addRoles("resident")
                                .setRegionField("region"))
                .addGrants(Grant.newBuilder().setMethod(BusContract.RING).addScopes("bus.ring"))
                .setNote("from the bus company")
                .build();
    }
}
