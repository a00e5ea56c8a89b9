package io.linli.gateway.publication;

import io.linli.proto.identity.v1.PublicationEdition;
import io.linli.proto.identity.v1.PublishedContract;

/// Where it is known what is published. Fails with a [io.grpc.StatusRuntimeException] when it does
/// not answer.
public interface PublicationSource {
    PublicationEdition edition();

    /// What an id stands for never changes.
    PublishedContract contract(String id);
}
