package io.linli.identity.partner.grpc;

import io.linli.identity.partner.KeyedPartner;
import io.linli.identity.partner.PartnerId;
import io.linli.identity.region.RegionCode;
import io.linli.proto.identity.v1.GetPartnerRequest;
import io.linli.proto.identity.v1.Partner;
import io.linli.proto.identity.v1.PartnerKey;

/// Between the partner room's words and the contract's.
final class PartnerWire {
    private PartnerWire() {}

    static PartnerId idIn(GetPartnerRequest request) {
        return new PartnerId(request.getId());
    }

    static Partner of(io.linli.identity.partner.Partner partner) {
        return Partner.newBuilder()
                .setId(partner.id().value())
                .setName(partner.name())
                .setKind(
                        switch (partner.kind()) {
                            case PORTAL -> Partner.Kind.PORTAL;
                            case PROPERTY_FIRM -> Partner.Kind.PROPERTY_FIRM;
                            case PLATFORM -> Partner.Kind.PLATFORM;
                        })
                .addAllScopes(partner.scopes())
                .setRegion(partner.region().map(RegionCode::value).orElse(""))
                .addAllEstates(partner.estates())
                .setCallbackUrl(partner.callbackUrl().orElse(""))
                .setDisabled(partner.disabled())
                .build();
    }

    static PartnerKey of(KeyedPartner keyed) {
        var answer =
                PartnerKey.newBuilder()
                        .setPartner(of(keyed.partner()))
                        .setAlgorithm(keyed.key().algorithm());
        return switch (keyed.key()) {
            case io.linli.identity.partner.PartnerKey.Shared shared ->
                    answer.setSecret(shared.secret()).build();
            case io.linli.identity.partner.PartnerKey.Pair pair ->
                    answer.setPublicKey(pair.publicKey()).build();
            case io.linli.identity.partner.PartnerKey.Certified _ -> answer.build();
        };
    }
}
