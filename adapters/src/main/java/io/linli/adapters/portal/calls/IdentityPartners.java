package io.linli.adapters.portal.calls;

import static io.linli.adapters.outside.PlatformFailure.Cause.NONSENSE;

import io.grpc.StatusRuntimeException;
import io.linli.adapters.outside.PlatformFailure;
import io.linli.adapters.portal.Partners;
import io.linli.mesh.call.Refusals;
import io.linli.mesh.channel.Channels;
import io.linli.proto.identity.v1.GetPartnerKeyRequest;
import io.linli.proto.identity.v1.PartnerKey;
import io.linli.proto.identity.v1.PartnerServiceGrpc;
import io.linli.signing.SigningAlgorithm;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Partners as the identity service knows them.
@Component
final class IdentityPartners implements Partners {
    private final Channels channels;

    IdentityPartners(Channels channels) {
        this.channels = channels;
    }

    /// @throws PlatformFailure if identity does not answer; nothing has been sent to the portal
    ///   then
    @Override
    public Optional<Partner> find(String id) {
        try {
            return Optional.of(
                    partner(
                            PartnerServiceGrpc.newBlockingStub(channels.to("identity"))
                                    .getPartnerKey(
                                            GetPartnerKeyRequest.newBuilder()
                                                    .setAppKey(id)
                                                    .build())));
        } catch (StatusRuntimeException e) {
            if (Refusals.reasonOf(e).filter("PARTNER_UNKNOWN"::equals).isPresent()) {
                return Optional.empty();
            }
            throw PlatformFailure.unsent("identity: " + e.getStatus().getCode(), e);
        }
    }

    private static Partner partner(PartnerKey key) {
        var algorithm =
                SigningAlgorithm.ofWord(key.getAlgorithm())
                        .orElseThrow(() ->
                                new PlatformFailure(
                                        NONSENSE, "algorithm: " + key.getAlgorithm(), null));
        var partner = key.getPartner();
        return new Partner(
                partner.getId(),
                partner.getCallbackUrl(),
                partner.getDisabled(),
                algorithm,
                key.getSecret());
    }
}
