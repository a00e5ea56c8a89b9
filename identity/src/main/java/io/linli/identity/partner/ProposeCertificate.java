package io.linli.identity.partner;

import static io.linli.identity.partner.PartnerReason.CERTIFICATES_FULL;
import static io.linli.identity.partner.PartnerReason.CERTIFICATE_EXPIRED;
import static io.linli.identity.partner.PartnerReason.CERTIFICATE_TAKEN;
import static io.linli.identity.partner.PartnerReason.CERTIFICATE_UNREADABLE;
import static io.linli.identity.partner.PartnerReason.PARTNER_UNKNOWN;

import io.linli.mesh.caller.Caller;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/// Use case: a system administrator proposes that a partner be known by a certificate. It counts
/// once somebody else has approved it.
public final class ProposeCertificate {
    private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
    private static final String SECRET = "PRIVATE KEY";

    private final Registrations registrations;
    private final Clock clock;

    /// What is proposed.
    ///
    /// @param label where the certificate stands, whom to ask
    public record Proposal(PartnerId partner, String pem, String label, String note) {}

    public ProposeCertificate(Registrations registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    /// @throws io.linli.mesh.refusal.Refusal `PARTNER_UNKNOWN`, `CERTIFICATE_UNREADABLE`,
    ///   `CERTIFICATE_EXPIRED`, `CERTIFICATE_TAKEN` or `CERTIFICATES_FULL`
    public Registration propose(Caller by, Proposal proposal) {
        var now = clock.instant();
        var certificate = certificateIn(proposal);
        if (certificate.notAfter().isBefore(now)) {
            throw CERTIFICATE_EXPIRED.refuse("notAfter", certificate.notAfter(), "later than now");
        }
        if (!registrations.hold(proposal.partner())) {
            throw PARTNER_UNKNOWN.refuse("partner", proposal.partner().value());
        }
        var proposed =
                Registration.proposed(proposal.partner(), certificate, by, now, proposal.note());
        var before = registrations.find(certificate.thumbprint());
        before.ifPresent(known -> refuseIfTaken(known, proposal.partner()));
        refuseIfFull(proposal.partner());
        return kept(before, proposed);
    }

    private Registration kept(Optional<Registration> before, Registration proposed) {
        if (before.isPresent()) {
            var again = before.get().proposedAgain(proposed);
            registrations.keep(again);
            return again;
        }
        if (!registrations.add(proposed)) {
            throw taken(proposed);
        }
        return proposed;
    }

    private static void refuseIfTaken(Registration known, PartnerId partner) {
        if (known.state() != Registration.State.WITHDRAWN || !known.partner().equals(partner)) {
            throw taken(known);
        }
    }

    private static RuntimeException taken(Registration known) {
        return CERTIFICATE_TAKEN.refuse(
                "certificate",
                known.certificate().thumbprint().value(),
                known.state() == Registration.State.REVOKED
                        ? "one that was never revoked"
                        : "one that is not registered yet");
    }

    private void refuseIfFull(PartnerId partner) {
        var live = registrations.of(partner).stream().filter(each -> each.state().live()).count();
        if (live >= Certificate.OF_ONE_PARTNER_MAX) {
            throw CERTIFICATES_FULL.refuse(
                    "certificates", Certificate.OF_ONE_PARTNER_MAX, "fewer; revoke one first");
        }
    }

    /// A chain is refused: it would not be clear which of its certificates is meant.
    private static Certificate certificateIn(Proposal proposal) {
        var pem = proposal.pem();
        if (pem.contains(SECRET)) {
            throw CERTIFICATE_UNREADABLE.refuse(
                    "pem",
                    "a private key",
                    "the certificate alone; that key is no secret any more");
        }
        var first = pem.indexOf(BEGIN);
        if (first < 0 || pem.indexOf(BEGIN, first + 1) >= 0) {
            throw CERTIFICATE_UNREADABLE.refuse(
                    "pem", first < 0 ? "none" : "several", "one X.509 certificate in PEM");
        }
        try {
            return Certificate.read(
                    pem.substring(first).getBytes(StandardCharsets.UTF_8), proposal.label());
        } catch (IllegalArgumentException e) {
            throw CERTIFICATE_UNREADABLE.refuse("pem", "broken", "one X.509 certificate in PEM");
        }
    }
}
