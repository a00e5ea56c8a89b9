package io.linli.identity.partner;

import static io.linli.identity.partner.PartnerReason.PARTNER_UNKNOWN;

import java.util.List;

/// Use case: an administrator looks which certificates a partner is known by.
public final class ReadCertificates {
    private final Partners partners;
    private final Registrations registrations;

    public ReadCertificates(Partners partners, Registrations registrations) {
        this.partners = partners;
        this.registrations = registrations;
    }

    /// @throws io.linli.mesh.refusal.Refusal `PARTNER_UNKNOWN`
    public List<Registration> read(PartnerId partner) {
        if (partners.find(partner).isEmpty()) {
            throw PARTNER_UNKNOWN.refuse("partner", partner.value());
        }
        return registrations.of(partner);
    }
}
