package io.linli.citizen.points.timebank;

import com.google.protobuf.Timestamp;
import io.grpc.Channel;
import io.linli.citizen.CitizenExtension;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.points.v1.AcceptSessionRequest;
import io.linli.proto.points.v1.CancelSessionRequest;
import io.linli.proto.points.v1.ConfirmSessionRequest;
import io.linli.proto.points.v1.DecideSessionRequest;
import io.linli.proto.points.v1.DisputeSessionRequest;
import io.linli.proto.points.v1.EnrolMemberRequest;
import io.linli.proto.points.v1.GetMemberRequest;
import io.linli.proto.points.v1.GetPoolRequest;
import io.linli.proto.points.v1.GetSessionRequest;
import io.linli.proto.points.v1.GiveCoinsRequest;
import io.linli.proto.points.v1.GrantHoursRequest;
import io.linli.proto.points.v1.Kinship;
import io.linli.proto.points.v1.ListSessionEventsRequest;
import io.linli.proto.points.v1.RateSessionRequest;
import io.linli.proto.points.v1.RegisterKinRequest;
import io.linli.proto.points.v1.RequestSessionRequest;
import io.linli.proto.points.v1.SignInRequest;
import io.linli.proto.points.v1.SignOutRequest;
import io.linli.proto.points.v1.TimeBankMember;
import io.linli.proto.points.v1.TimeBankPool;
import io.linli.proto.points.v1.TimeBankServiceGrpc;
import io.linli.proto.points.v1.TimeBankServiceGrpc.TimeBankServiceBlockingStub;
import io.linli.proto.points.v1.TimeSession;
import io.linli.proto.points.v1.TimeSessionEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// A community of its own with a time bank, called as a portal and its officers call it.
public final class TimebankWorld {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final AtomicInteger COMMUNITIES = new AtomicInteger(500_000);
    private static final AtomicInteger ELDERS = new AtomicInteger('一');
    private static final String OLD = "1950-01-01";

    private final CitizenExtension service;
    public final String region;
    public final Caller portal;
    public final Caller officer;
    public final Caller street;

    /// @param district six digits; its scheme is in force
    public TimebankWorld(CitizenExtension service, String district) {
        this.service = service;
        this.region = district + COMMUNITIES.incrementAndGet();
        this.portal =
                Callers.portal(
                        "portal-t", district, "timebank.write", "timebank.read", "volunteers.read");
        this.officer = Callers.person("guo", "community-officer", region);
        this.street = Callers.person("he", "street-officer", region.substring(0, 9));
    }

    public TimeBankServiceBlockingStub as(Caller caller) {
        return as(service.as(caller));
    }

    public TimeBankServiceBlockingStub as(Channel channel) {
        return TimeBankServiceGrpc.newBlockingStub(channel);
    }

    public TimeBankServiceBlockingStub portal() {
        return as(portal);
    }

    /// Each has a name of their own: who has the same name and birth date is the same person.
    public String elder() {
        var name = "张" + Character.toString(ELDERS.incrementAndGet()) + "丰";
        return portal().enrolMember(enrolling("r-" + UUID.randomUUID(), OLD).setName(name).build())
                .getId();
    }

    public String adult() {
        return member("1990-01-01");
    }

    public String member(String birth) {
        return enrol(birth).getId();
    }

    public TimeBankMember enrol(String birth) {
        return portal().enrolMember(enrolling("r-" + UUID.randomUUID(), birth).build());
    }

    public EnrolMemberRequest.Builder enrolling(String reference, String birth) {
        return EnrolMemberRequest.newBuilder()
                .setRegion(region)
                .setReference(reference)
                .setName("张三丰")
                .setBirthDate(birth);
    }

    public void related(String member, String kin, Kinship kinship) {
        as(officer)
                .registerKin(
                        RegisterKinRequest.newBuilder()
                                .setMemberId(member)
                                .setKinId(kin)
                                .setKinship(kinship)
                                .build());
    }

    public TimeBankPool granted(int halfHours) {
        return as(street)
                .grantHours(
                        GrantHoursRequest.newBuilder()
                                .setRegion(region)
                                .setId(UUID.randomUUID().toString())
                                .setHalfHours(halfHours)
                                .build());
    }

    public TimeBankPool pool() {
        return as(officer).getPool(GetPoolRequest.newBuilder().setRegion(region).build());
    }

    public TimeBankMember known(String id) {
        return portal().getMember(GetMemberRequest.newBuilder().setId(id).build());
    }

    public TimeSession session(String id) {
        return portal().getSession(GetSessionRequest.newBuilder().setId(id).build());
    }

    public TimeBankMember gift(String from, String to, int halfHours) {
        return portal().giveCoins(giving(from, to, halfHours));
    }

    public static GiveCoinsRequest giving(String from, String to, int halfHours) {
        return GiveCoinsRequest.newBuilder()
                .setMemberId(from)
                .setId(UUID.randomUUID().toString())
                .setTakerId(to)
                .setHalfHours(halfHours)
                .build();
    }

    public RequestSessionRequest.Builder asking(String by, Instant start, Duration length) {
        return RequestSessionRequest.newBuilder()
                .setMemberId(by)
                .setKind(TimeSession.Kind.OUTING)
                .setPlace("幸福里3号楼2单元501")
                .setContent("陪同就医")
                .setStartTime(of(start))
                .setEndTime(of(start.plus(length)))
                .setPayer(TimeSession.Payer.COMMUNITY);
    }

    public TimeSession request(String by, Instant start, Duration length) {
        return portal().requestSession(asking(by, start, length).build());
    }

    public TimeSession requestOwn(String by, Instant start, Duration length) {
        return portal().requestSession(
                        asking(by, start, length).setPayer(TimeSession.Payer.REQUESTER).build());
    }

    public TimeSession accept(TimeSession session, String volunteer) {
        return portal().acceptSession(
                        AcceptSessionRequest.newBuilder()
                                .setId(session.getId())
                                .setMemberId(volunteer)
                                .build());
    }

    public TimeSession signIn(TimeSession session) {
        return portal().signIn(
                        SignInRequest.newBuilder()
                                .setId(session.getId())
                                .setMemberId(session.getProviderId())
                                .build());
    }

    public TimeSession signOut(TimeSession session) {
        return portal().signOut(
                        SignOutRequest.newBuilder()
                                .setId(session.getId())
                                .setMemberId(session.getProviderId())
                                .build());
    }

    public TimeSession confirm(TimeSession session, String by) {
        return portal().confirmSession(confirming(session, by));
    }

    public static ConfirmSessionRequest confirming(TimeSession session, String by) {
        return ConfirmSessionRequest.newBuilder().setId(session.getId()).setMemberId(by).build();
    }

    public TimeSession confirmed(TimeSession session) {
        confirm(session, session.getProviderId());
        return confirm(session, session.getRequesterId());
    }

    public TimeSession cancel(TimeSession session, String by) {
        return portal().cancelSession(
                        CancelSessionRequest.newBuilder()
                                .setId(session.getId())
                                .setMemberId(by)
                                .setReason("有事")
                                .build());
    }

    public TimeSession dispute(TimeSession session, String by) {
        return portal().disputeSession(
                        DisputeSessionRequest.newBuilder()
                                .setId(session.getId())
                                .setMemberId(by)
                                .setReason("没来")
                                .build());
    }

    public TimeSession decide(TimeSession session, int halfHours) {
        return as(officer)
                .decideSession(
                        DecideSessionRequest.newBuilder()
                                .setId(session.getId())
                                .setHalfHours(halfHours)
                                .setReason("核实")
                                .build());
    }

    public TimeSession rate(TimeSession session, int stars) {
        return portal().rateSession(
                        RateSessionRequest.newBuilder()
                                .setId(session.getId())
                                .setMemberId(session.getRequesterId())
                                .setStars(stars)
                                .build());
    }

    public List<String> actions(TimeSession session) {
        return portal()
                .listSessionEvents(
                        ListSessionEventsRequest.newBuilder().setSessionId(session.getId()).build())
                .getEventsList()
                .stream()
                .map(TimeSessionEvent::getAction)
                .toList();
    }

    /// From the promise to the pay, on the next day.
    public TimeSession rendered(String requester, String volunteer, LocalTime in, LocalTime out) {
        return renderedOn(nextDay(), requester, volunteer, in, out);
    }

    public TimeSession renderedOn(
            Instant midnight, String requester, String volunteer, LocalTime in, LocalTime out) {
        return confirmed(served(midnight, requester, volunteer, in, out));
    }

    /// The same up to signing out.
    public TimeSession served(
            Instant midnight, String requester, String volunteer, LocalTime in, LocalTime out) {
        var start = midnight.plusSeconds(in.toSecondOfDay());
        if (service.clock().instant().isBefore(start.minus(Duration.ofHours(1)))) {
            service.clock().set(start.minus(Duration.ofMinutes(20)));
        }
        var session = request(requester, start, Duration.ofHours(2));
        session = accept(session, volunteer);
        service.clock().set(start);
        signIn(session);
        service.clock().set(midnight.plusSeconds(out.toSecondOfDay()));
        return signOut(session);
    }

    /// The next midnight, Beijing time.
    public Instant nextDay() {
        return service.clock()
                .instant()
                .atZone(BEIJING)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(BEIJING)
                .toInstant();
    }

    /// Time alone, without waiting for the task that does it.
    public void timeOut(TimeSession session) {
        service.bean(CarrySession.class)
                .timeOut(
                        new SessionId(UUID.fromString(session.getId())),
                        SessionState.valueOf(session(session.getId()).getState().name()));
    }

    public static Timestamp of(Instant at) {
        return Timestamp.newBuilder().setSeconds(at.getEpochSecond()).build();
    }
}
