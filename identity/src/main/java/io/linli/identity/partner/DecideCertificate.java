package io.linli.identity.partner;

import static io.linli.identity.partner.PartnerReason.CERTIFICATE_EXPIRED;
import static io.linli.identity.partner.PartnerReason.CERTIFICATE_UNREGISTERED;

import io.linli.mesh.caller.Caller;
import java.time.Clock;

/// Use case: a partner's certificate counts from now on, or counts no more.
public final class DecideCertificate {
    private final Registrations registrations;
    private final Clock clock;

    public DecideCertificate(Registrations registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    /// @throws io.linli.mesh.refusal.Refusal `CERTIFICATE_UNREGISTERED`, `STEP_ORDER`,
    ///   `SECOND_PERSON_REQUIRED` or `CERTIFICATE_EXPIRED`
    public Registration approve(Caller by, PartnerId partner, Thumbprint thumbprint, String note) {
        var now = clock.instant();
        var approved = held(partner, thumbprint).approved(by, now, note);
        var end = approved.certificate().notAfter();
        if (end.isBefore(now)) {
            throw CERTIFICATE_EXPIRED.refuse("notAfter", end, "later than now");
        }
        registrations.keep(approved);
        return approved;
    }

    /// Takes a proposal back, or shuts out whoever comes with the certificate. The gateways go by
    /// what they have heard for half a minute more.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `CERTIFICATE_UNREGISTERED` or `STEP_ORDER`
    public Registration revoke(Caller by, PartnerId partner, Thumbprint thumbprint, String note) {
        var revoked = held(partner, thumbprint).revoked(by, clock.instant(), note);
        registrations.keep(revoked);
        return revoked;
    }

    private Registration held(PartnerId partner, Thumbprint thumbprint) {
        registrations.hold(partner); // nobody's certificates are found below
        return registrations
                .find(thumbprint)
                .filter(each -> each.partner().equals(partner))
                .orElseThrow(
                        () -> CERTIFICATE_UNREGISTERED.refuse("certificate", thumbprint.value()));
    }
}
