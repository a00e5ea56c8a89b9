package io.linli.citizen.points.timebank.grpc;

import com.google.protobuf.Timestamp;
import io.linli.citizen.points.timebank.HalfHours;
import io.linli.citizen.points.timebank.HelpKind;
import io.linli.citizen.points.timebank.Kinship;
import io.linli.citizen.points.timebank.MemberId;
import io.linli.citizen.points.timebank.Payer;
import io.linli.citizen.points.timebank.PersonalData;
import io.linli.citizen.points.timebank.Plan;
import io.linli.citizen.points.timebank.Profile;
import io.linli.citizen.points.timebank.ReadTimebank.Standing;
import io.linli.citizen.points.timebank.Sealed;
import io.linli.citizen.points.timebank.Session;
import io.linli.citizen.points.timebank.SessionEvent;
import io.linli.citizen.points.timebank.SessionFilter;
import io.linli.citizen.points.timebank.SessionId;
import io.linli.citizen.points.timebank.SessionState;
import io.linli.proto.points.v1.ListSessionsRequest;
import io.linli.proto.points.v1.RequestSessionRequest;
import io.linli.proto.points.v1.TimeBankMember;
import io.linli.proto.points.v1.TimeBankProfile;
import io.linli.proto.points.v1.TimeSession;
import io.linli.proto.points.v1.TimeSessionEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/// Between the time bank and its wire words. What is personal is still sealed here.
final class TimebankWire {
    private static final String KINSHIP = "KINSHIP_";

    private TimebankWire() {}

    static MemberId memberIn(String id) {
        return new MemberId(UUID.fromString(id));
    }

    static SessionId sessionIn(String id) {
        return new SessionId(UUID.fromString(id));
    }

    static Sealed sealedIn(String base64) {
        return new Sealed(base64);
    }

    static Kinship in(io.linli.proto.points.v1.Kinship kinship) {
        return Kinship.valueOf(kinship.name().substring(KINSHIP.length()));
    }

    static Plan in(RequestSessionRequest request, SessionId id, PersonalData personal) {
        return new Plan(
                HelpKind.valueOf(request.getKind().name()),
                personal.place(id, request.getPlace()),
                request.getContent(),
                in(request.getStartTime()),
                in(request.getEndTime()),
                Payer.valueOf(request.getPayer().name()));
    }

    static SessionFilter in(ListSessionsRequest request, String reach, String partner) {
        return new SessionFilter(
                reach,
                partner,
                request.getState() == TimeSession.State.STATE_UNSPECIFIED
                        ? Optional.empty()
                        : Optional.of(SessionState.valueOf(request.getState().name())),
                request.getMemberId().isEmpty()
                        ? Optional.empty()
                        : Optional.of(memberIn(request.getMemberId())));
    }

    /// To the microsecond, as it is kept.
    private static Instant in(Timestamp timestamp) {
        return Instant.ofEpochSecond(timestamp.getSeconds(), timestamp.getNanos())
                .truncatedTo(ChronoUnit.MICROS);
    }

    private static Timestamp of(Instant instant) {
        return Timestamp.newBuilder()
                .setSeconds(instant.getEpochSecond())
                .setNanos(instant.getNano())
                .build();
    }

    static TimeBankMember of(Standing standing) {
        var member = standing.member();
        var told =
                TimeBankMember.newBuilder()
                        .setId(member.id().toString())
                        .setRegion(member.region())
                        .setReference(member.reference())
                        .setName(member.name().base64())
                        .setBirthDate(member.birth().base64())
                        .setStudent(member.student())
                        .setGuardianId(member.guardian().map(MemberId::toString).orElse(""))
                        .setCoinHalfHours(member.coins().count())
                        .setHeldHalfHours(standing.held().count())
                        .setEarnedHalfHours(member.earned().count())
                        .setHonourHalfHours(member.honour().count())
                        .setCoins(member.coins().toString())
                        .setRegisteredTime(of(member.registeredAt()));
        member.markedAt().ifPresent(at -> told.setMarkTime(of(at)));
        return told.build();
    }

    static TimeSession of(Session session) {
        var plan = session.plan();
        var rendered = session.rendered();
        var told =
                TimeSession.newBuilder()
                        .setId(session.id().toString())
                        .setRegion(session.region())
                        .setRequesterId(session.requester().toString())
                        .setProviderId(session.provider().map(MemberId::toString).orElse(""))
                        .setKind(TimeSession.Kind.valueOf(plan.kind().name()))
                        .setPlace(plan.place().base64())
                        .setContent(plan.content())
                        .setStartTime(of(plan.start()))
                        .setEndTime(of(plan.end()))
                        .setPlannedHalfHours(plan.length().count())
                        .setPayer(TimeSession.Payer.valueOf(plan.payer().name()))
                        .setState(TimeSession.State.valueOf(session.state().name()))
                        .setRequesterConfirmed(rendered.byRequester())
                        .setProviderConfirmed(rendered.byProvider())
                        .setRenderedHalfHours(rendered.time().count())
                        .setPaidHalfHours(rendered.paid().count())
                        .setHonourHalfHours(rendered.honour().count())
                        .setHours(rendered.time().toString())
                        .setCoins(rendered.paid().toString())
                        .setHonourHours(rendered.honour().toString())
                        .setRating(session.rating())
                        .setEtag(Long.toString(session.version()));
        rendered.in().ifPresent(at -> told.setSignInTime(of(at)));
        rendered.out().ifPresent(at -> told.setSignOutTime(of(at)));
        session.due().ifPresent(at -> told.setDueTime(of(at)));
        return told.build();
    }

    static TimeSessionEvent of(SessionEvent event) {
        return TimeSessionEvent.newBuilder()
                .setSeq(event.seq())
                .setAction(event.action().name())
                .setState(TimeSession.State.valueOf(event.state().name()))
                .setPart(event.by().part().name())
                .setActor(event.by().name())
                .setTime(of(event.at()))
                .setNote(event.note())
                .build();
    }

    static TimeBankProfile of(Profile profile) {
        return TimeBankProfile.newBuilder()
                .setScheme(profile.scheme())
                .setVolunteerAge(profile.volunteerAge())
                .setMinors(profile.minors())
                .setRedeemAge(profile.redeemAge())
                .setBenefitAge(profile.benefitAge())
                .setDayCapHalfHours(profile.dayCap().map(HalfHours::count).orElse(0))
                .setTotalCapHalfHours(profile.totalCap().map(HalfHours::count).orElse(0))
                .setMarkHalfHours(profile.mark().map(HalfHours::count).orElse(0))
                .addAllGiftKin(
                        profile.giftKin().stream()
                                .sorted()
                                .map(each ->
                                        io.linli.proto.points.v1.Kinship.valueOf(
                                                KINSHIP + each.name()))
                                .toList())
                .setConfirmDays(Math.toIntExact(profile.confirm().toDays()))
                .setDisputeDays(Math.toIntExact(profile.dispute().toDays()))
                .setSure(profile.sure())
                .build();
    }
}
