package io.linli.identity.partner;

import static io.linli.identity.partner.PartnerReason.PARTNER_UNKNOWN;

import java.time.Clock;
import java.util.Optional;

/// Use case: a service checks or makes a partner's signature, or has seen a client certificate.
///
/// A partner that is switched off is answered too, so that its calls are refused for just that.
public final class ReadPartnerKey {
    private final Partners partners;
    private final Certificates certificates;
    private final Clock clock;

    public ReadPartnerKey(Partners partners, Certificates certificates, Clock clock) {
        this.partners = partners;
        this.certificates = certificates;
        this.clock = clock;
    }

    /// @param appKey as the request named it, whatever its form; or a certificate's thumbprint,
    ///   which counts as long as the certificate is registered and holds
    /// @throws io.linli.mesh.refusal.Refusal `PARTNER_UNKNOWN`
    public KeyedPartner read(String appKey) {
        return PartnerId.parse(appKey)
                .flatMap(partners::findWithKey)
                .or(() -> Thumbprint.parse(appKey).flatMap(this::holder))
                .orElseThrow(() -> PARTNER_UNKNOWN.refuse("appKey", appKey));
    }

    private Optional<KeyedPartner> holder(Thumbprint thumbprint) {
        return certificates
                .holder(thumbprint, clock.instant())
                .map(partner -> new KeyedPartner(partner, new PartnerKey.Certified()));
    }
}
