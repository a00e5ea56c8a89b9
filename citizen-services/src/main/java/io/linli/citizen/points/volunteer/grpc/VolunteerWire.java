package io.linli.citizen.points.volunteer.grpc;

import com.google.protobuf.Timestamp;
import io.linli.citizen.points.volunteer.CertificateKey;
import io.linli.citizen.points.volunteer.IssueCertificate;
import io.linli.citizen.points.volunteer.Rendering;
import io.linli.mesh.store.PageToken.Page;
import io.linli.proto.points.v1.CertificateCheck;
import io.linli.proto.points.v1.VolunteerCertificate;
import io.linli.proto.points.v1.VolunteerRecord;
import io.linli.proto.points.v1.VolunteerRecords;
import java.time.Instant;

/// Between the volunteer record and its wire words. What is personal is still sealed here.
final class VolunteerWire {
    private VolunteerWire() {}

    static VolunteerRecords of(Page<Rendering> page) {
        return VolunteerRecords.newBuilder()
                .addAllRecords(page.items().stream().map(VolunteerWire::of).toList())
                .setNextPageToken(page.next())
                .build();
    }

    private static VolunteerRecord of(Rendering row) {
        return VolunteerRecord.newBuilder()
                .setSessionId(row.session().toString())
                .setKind(row.kind().name())
                .setStartTime(of(row.in()))
                .setEndTime(of(row.out()))
                .setPlace(row.place().base64())
                .setContent(row.content())
                .setRenderedHalfHours(row.time().count())
                .setHours(row.time().toString())
                .setCoins(row.paid().toString())
                .setRating(row.rating())
                .build();
    }

    static VolunteerCertificate of(IssueCertificate.Issued issued, CertificateKey key) {
        var certificate = issued.certificate();
        return VolunteerCertificate.newBuilder()
                .setNumber(certificate.number())
                .setDocument(certificate.document().base64())
                .setPrintable(issued.page().base64())
                .setDigest(certificate.digest())
                .setKeyId(certificate.keyId())
                .setSignature(certificate.signature())
                .setPublicKey(key.publicKey(certificate.keyId()))
                .setIssuedTime(of(certificate.issuedAt()))
                .build();
    }

    /// The name is masked already.
    static CertificateCheck of(IssueCertificate.Checked checked, CertificateKey key) {
        var certificate = checked.certificate();
        return CertificateCheck.newBuilder()
                .setNumber(certificate.number())
                .setGenuine(checked.genuine())
                .setName(checked.name())
                .setServices(certificate.services())
                .setHours(certificate.time().toString())
                .setDigest(certificate.digest())
                .setKeyId(certificate.keyId())
                .setSignature(certificate.signature())
                .setPublicKey(key.publicKey(certificate.keyId()))
                .setIssuedTime(of(certificate.issuedAt()))
                .build();
    }

    private static Timestamp of(Instant instant) {
        return Timestamp.newBuilder()
                .setSeconds(instant.getEpochSecond())
                .setNanos(instant.getNano())
                .build();
    }
}
