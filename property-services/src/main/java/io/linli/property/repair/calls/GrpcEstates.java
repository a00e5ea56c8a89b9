package io.linli.property.repair.calls;

import io.grpc.StatusRuntimeException;
import io.linli.mesh.channel.Channels;
import io.linli.property.repair.Estate;
import io.linli.property.repair.EstateId;
import io.linli.property.repair.Estates;
import io.linli.proto.identity.v1.EstateServiceGrpc;
import io.linli.proto.identity.v1.EstateServiceGrpc.EstateServiceBlockingStub;
import io.linli.proto.identity.v1.GetEstateRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Estates as the identity service knows them.
@Component
final class GrpcEstates implements Estates {
    private final EstateServiceBlockingStub estates;

    GrpcEstates(Channels channels) {
        this.estates = EstateServiceGrpc.newBlockingStub(channels.to("identity"));
    }

    /// When identity is away or late its status is passed on, and the caller may try again.
    @Override
    public Optional<Estate> find(EstateId id) {
        try {
            var answer = estates.getEstate(GetEstateRequest.newBuilder().setId(id.value()).build());
            return Optional.of(new Estate(id, answer.getRegion(), answer.getFirm()));
        } catch (StatusRuntimeException e) {
            return switch (e.getStatus().getCode()) {
                case NOT_FOUND -> Optional.empty();
                case UNAVAILABLE, DEADLINE_EXCEEDED, CANCELLED -> throw e;
                default -> throw new IllegalStateException("identity refuses: " + e.getStatus(), e);
            };
        }
    }
}
