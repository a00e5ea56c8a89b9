package io.linli.identity.partner;

import static io.linli.identity.partner.PartnerReason.PARTNER_UNKNOWN;

/// Use case: a service checks or makes a partner's signature.
///
/// A partner that is switched off is answered too, so that its calls are refused for just that.
public final class ReadPartnerKey {
    private final Partners partners;

    public ReadPartnerKey(Partners partners) {
        this.partners = partners;
    }

    /// @param appKey as the request named it, whatever its form
    /// @throws io.linli.mesh.refusal.Refusal `PARTNER_UNKNOWN`
    public KeyedPartner read(String appKey) {
        return PartnerId.parse(appKey)
                .flatMap(partners::findWithKey)
                .orElseThrow(() -> PARTNER_UNKNOWN.refuse("appKey", appKey));
    }
}
