package io.linli.citizen.points.volunteer.grpc;

import static io.linli.mesh.refusal.CommonReason.REQUEST_INVALID;

import io.grpc.stub.StreamObserver;
import io.linli.citizen.points.timebank.MemberId;
import io.linli.citizen.points.timebank.PersonalData;
import io.linli.citizen.points.timebank.Sealed;
import io.linli.citizen.points.timebank.SessionId;
import io.linli.citizen.points.volunteer.Asker;
import io.linli.citizen.points.volunteer.IssueCertificate;
import io.linli.citizen.points.volunteer.Purpose;
import io.linli.citizen.points.volunteer.TellRecord;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.refusal.Refusal;
import io.linli.proto.points.v1.CertificateCheck;
import io.linli.proto.points.v1.IssueCertificateRequest;
import io.linli.proto.points.v1.ReadVolunteerRecordsRequest;
import io.linli.proto.points.v1.RecordPurpose;
import io.linli.proto.points.v1.VerifyCertificateRequest;
import io.linli.proto.points.v1.VolunteerCertificate;
import io.linli.proto.points.v1.VolunteerRecords;
import io.linli.proto.points.v1.VolunteerServiceGrpc.VolunteerServiceImplBase;
import io.linli.seal.Masking;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The gRPC door of the volunteer record.
@Component
@IfServed("points")
final class VolunteerEndpoint extends VolunteerServiceImplBase {
    private static final String OWN = "volunteers.read";
    private static final String PURPOSE = "RECORD_PURPOSE_";
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Door door;
    private final TellRecord tell;
    private final IssueCertificate certificates;
    private final PersonalData personal;

    VolunteerEndpoint(
            @Qualifier("pointsRoom") Room room,
            TellRecord tell,
            IssueCertificate certificates,
            PersonalData personal) {
        this.door = room.door();
        this.tell = tell;
        this.certificates = certificates;
        this.personal = personal;
    }

    @Override
    public void readVolunteerRecords(
            ReadVolunteerRecordsRequest request, StreamObserver<VolunteerRecords> out) {
        var member = new MemberId(UUID.fromString(request.getMemberId()));
        var asker = asker(request.getPurpose(), request.getReason());
        door.write(
                request,
                VolunteerRecords.getDefaultInstance(),
                opening(out, this::opened),
                () ->
                        VolunteerWire.of(
                                tell.page(
                                        member,
                                        asker,
                                        request.getPageSize(),
                                        request.getPageToken())));
    }

    @Override
    public void issueCertificate(
            IssueCertificateRequest request, StreamObserver<VolunteerCertificate> out) {
        var member = new MemberId(UUID.fromString(request.getMemberId()));
        var asker = asker(request.getPurpose(), request.getReason());
        var from = day("fromDate", request.getFromDate(), FIRST);
        var until = day("untilDate", request.getUntilDate(), LAST);
        door.write(
                request,
                VolunteerCertificate.getDefaultInstance(),
                opening(out, this::opened),
                () ->
                        VolunteerWire.of(
                                certificates.issue(member, asker, from, until),
                                certificates.key()));
    }

    @Override
    public void verifyCertificate(
            VerifyCertificateRequest request, StreamObserver<CertificateCheck> out) {
        door.read(
                out,
                () ->
                        VolunteerWire.of(
                                certificates.check(request.getNumber()), certificates.key()));
    }

    private static Asker asker(RecordPurpose purpose, String reason) {
        var caller = Caller.current();
        var kind =
                switch (caller.kind()) {
                    case PERSON, SERVICE -> Asker.Kind.OFFICER;
                    case PARTNER ->
                            caller.scopes().contains(OWN) ? Asker.Kind.PORTAL : Asker.Kind.BUSINESS;
                };
        return new Asker(
                kind,
                caller.name().isEmpty() ? caller.id() : caller.name(),
                Purpose.valueOf(purpose.name().substring(PURPOSE.length())),
                reason);
    }

    private static LocalDate day(String field, String date, LocalDate otherwise) {
        try {
            return date.isEmpty() ? otherwise : LocalDate.parse(date);
        } catch (DateTimeException _) {
            var expected = "expected a day of the calendar";
            throw new Refusal(
                    REQUEST_INVALID,
                    field + ": " + expected,
                    List.of(new Refusal.Violation(field, expected)));
        }
    }

    /// The home of whoever was helped is told up to the building.
    private VolunteerRecords opened(VolunteerRecords sealed) {
        var opened = sealed.toBuilder();
        for (var record : opened.getRecordsBuilderList()) {
            var session = new SessionId(UUID.fromString(record.getSessionId()));
            var place = personal.place(session, new Sealed(record.getPlace()));
            record.setPlace(Masking.address(place));
        }
        return opened.build();
    }

    private VolunteerCertificate opened(VolunteerCertificate sealed) {
        var number = sealed.getNumber();
        return sealed.toBuilder()
                .setDocument(
                        personal.certified(number, "document", new Sealed(sealed.getDocument())))
                .setPrintable(personal.certified(number, "page", new Sealed(sealed.getPrintable())))
                .build();
    }

    private static <A> StreamObserver<A> opening(StreamObserver<A> out, UnaryOperator<A> opened) {
        return new StreamObserver<>() {
            @Override
            public void onNext(A answer) {
                out.onNext(opened.apply(answer));
            }

            @Override
            public void onError(Throwable failure) {
                out.onError(failure);
            }

            @Override
            public void onCompleted() {
                out.onCompleted();
            }
        };
    }
}
