package io.linli.identity.partner;

import static io.linli.identity.partner.PartnerReason.PARTNER_UNKNOWN;

import io.linli.mesh.caller.Caller;

/// Use case: someone looks a partner up. A partner may look at itself and at no other.
public final class ReadPartner {
    private final Partners partners;

    public ReadPartner(Partners partners) {
        this.partners = partners;
    }

    /// @throws io.linli.mesh.refusal.Refusal `PARTNER_UNKNOWN`
    public Partner read(Caller caller, PartnerId id) {
        var another = caller.is(Caller.Kind.PARTNER) && !caller.id().equals(id.value());
        return partners.find(id)
                .filter(_ -> !another)
                .orElseThrow(() -> PARTNER_UNKNOWN.refuse("partner", id.value()));
    }
}
