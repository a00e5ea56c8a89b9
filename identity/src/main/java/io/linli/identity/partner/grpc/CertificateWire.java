package io.linli.identity.partner.grpc;

import com.google.protobuf.Timestamp;
import io.linli.identity.partner.CertificateStep;
import io.linli.identity.partner.PartnerId;
import io.linli.identity.partner.ProposeCertificate.Proposal;
import io.linli.identity.partner.Registration;
import io.linli.proto.identity.v1.CertificateEvent;
import io.linli.proto.identity.v1.PartnerCertificate;
import io.linli.proto.identity.v1.PartnerCertificates;
import io.linli.proto.identity.v1.ProposeCertificateRequest;
import java.time.Instant;
import java.util.List;

/// Between the partner room's words about certificates and the contract's.
final class CertificateWire {
    private CertificateWire() {}

    static Proposal proposalIn(ProposeCertificateRequest request) {
        return new Proposal(
                new PartnerId(request.getPartner()),
                request.getPem(),
                request.getLabel(),
                request.getNote());
    }

    static PartnerCertificates of(List<Registration> all) {
        return PartnerCertificates.newBuilder()
                .addAllCertificates(all.stream().map(CertificateWire::of).toList())
                .build();
    }

    static PartnerCertificate of(Registration registration) {
        var certificate = registration.certificate();
        return PartnerCertificate.newBuilder()
                .setPartner(registration.partner().value())
                .setThumbprint(certificate.thumbprint().value())
                .setExpireTime(of(certificate.notAfter()))
                .setLabel(certificate.note())
                .setState(PartnerCertificate.State.valueOf(registration.state().name()))
                .addAllEvents(registration.steps().stream().map(CertificateWire::of).toList())
                .build();
    }

    private static CertificateEvent of(CertificateStep step) {
        return CertificateEvent.newBuilder()
                .setKind(CertificateEvent.Kind.valueOf(step.kind().name()))
                .setPerson(step.person())
                .setPersonName(step.personName())
                .setTime(of(step.at()))
                .setNote(step.note())
                .build();
    }

    private static Timestamp of(Instant at) {
        return Timestamp.newBuilder()
                .setSeconds(at.getEpochSecond())
                .setNanos(at.getNano())
                .build();
    }
}
