package io.linli.gateway.publication;

import io.grpc.Channel;
import io.linli.proto.identity.v1.GetPublicationEditionRequest;
import io.linli.proto.identity.v1.GetPublishedContractRequest;
import io.linli.proto.identity.v1.PublicationEdition;
import io.linli.proto.identity.v1.PublicationServiceGrpc;
import io.linli.proto.identity.v1.PublicationServiceGrpc.PublicationServiceBlockingStub;
import io.linli.proto.identity.v1.PublishedContract;

/// Asks identity.
final class IdentitySource implements PublicationSource {
    private final PublicationServiceBlockingStub identity;

    /// @param identity a channel that speaks for this service and sets deadlines
    IdentitySource(Channel identity) {
        this.identity = PublicationServiceGrpc.newBlockingStub(identity);
    }

    @Override
    public PublicationEdition edition() {
        return identity.getPublicationEdition(GetPublicationEditionRequest.getDefaultInstance());
    }

    @Override
    public PublishedContract contract(String id) {
        return identity.getPublishedContract(
                GetPublishedContractRequest.newBuilder().setId(id).build());
    }
}
