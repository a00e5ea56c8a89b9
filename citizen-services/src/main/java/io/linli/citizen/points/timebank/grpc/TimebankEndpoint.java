package io.linli.citizen.points.timebank.grpc;

import static io.linli.citizen.points.timebank.TimebankReason.MEMBER_UNKNOWN;

import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import io.linli.citizen.points.timebank.AcceptSession;
import io.linli.citizen.points.timebank.CarrySession;
import io.linli.citizen.points.timebank.HalfHours;
import io.linli.citizen.points.timebank.MemberId;
import io.linli.citizen.points.timebank.Once;
import io.linli.citizen.points.timebank.ReadTimebank;
import io.linli.citizen.points.timebank.RequestSession;
import io.linli.citizen.points.timebank.Session;
import io.linli.citizen.points.timebank.SessionId;
import io.linli.mesh.IfServed;
import io.linli.proto.points.v1.AcceptSessionRequest;
import io.linli.proto.points.v1.CancelSessionRequest;
import io.linli.proto.points.v1.ConfirmSessionRequest;
import io.linli.proto.points.v1.DecideSessionRequest;
import io.linli.proto.points.v1.DisputeSessionRequest;
import io.linli.proto.points.v1.EnrolMemberRequest;
import io.linli.proto.points.v1.GetMemberRequest;
import io.linli.proto.points.v1.GetPoolRequest;
import io.linli.proto.points.v1.GetProfileRequest;
import io.linli.proto.points.v1.GetSessionRequest;
import io.linli.proto.points.v1.GiveCoinsRequest;
import io.linli.proto.points.v1.GrantHoursRequest;
import io.linli.proto.points.v1.ListMembersRequest;
import io.linli.proto.points.v1.ListMembersResponse;
import io.linli.proto.points.v1.ListSessionEventsRequest;
import io.linli.proto.points.v1.ListSessionEventsResponse;
import io.linli.proto.points.v1.ListSessionsRequest;
import io.linli.proto.points.v1.ListSessionsResponse;
import io.linli.proto.points.v1.RateSessionRequest;
import io.linli.proto.points.v1.RegisterKinRequest;
import io.linli.proto.points.v1.RequestSessionRequest;
import io.linli.proto.points.v1.RevealMemberRequest;
import io.linli.proto.points.v1.SignInRequest;
import io.linli.proto.points.v1.SignOutRequest;
import io.linli.proto.points.v1.TimeBankMember;
import io.linli.proto.points.v1.TimeBankPool;
import io.linli.proto.points.v1.TimeBankProfile;
import io.linli.proto.points.v1.TimeBankServiceGrpc.TimeBankServiceImplBase;
import io.linli.proto.points.v1.TimeSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The gRPC door of the time bank. A step is first looked at in the caller's own reach; it then
/// runs in the mesh's, as both parties and the community's pool are touched by it.
@Component
@IfServed("points")
final class TimebankEndpoint extends TimeBankServiceImplBase {
    private final TimebankDoor door;
    private final MemberDesk members;
    private final ReadTimebank read;
    private final RequestSession request;
    private final AcceptSession accept;
    private final CarrySession carry;

    TimebankEndpoint(
            TimebankDoor door,
            MemberDesk members,
            ReadTimebank read,
            RequestSession request,
            AcceptSession accept,
            CarrySession carry) {
        this.door = door;
        this.members = members;
        this.read = read;
        this.request = request;
        this.accept = accept;
        this.carry = carry;
    }

    @Override
    public void enrolMember(EnrolMemberRequest request, StreamObserver<TimeBankMember> out) {
        members.enrol(request, out);
    }

    @Override
    public void getMember(GetMemberRequest request, StreamObserver<TimeBankMember> out) {
        members.get(request, out);
    }

    @Override
    public void listMembers(ListMembersRequest request, StreamObserver<ListMembersResponse> out) {
        members.list(request, out);
    }

    @Override
    public void revealMember(RevealMemberRequest request, StreamObserver<TimeBankMember> out) {
        members.reveal(request, out);
    }

    @Override
    public void registerKin(RegisterKinRequest request, StreamObserver<TimeBankMember> out) {
        members.relate(request, out);
    }

    @Override
    public void giveCoins(GiveCoinsRequest request, StreamObserver<TimeBankMember> out) {
        members.give(request, out);
    }

    @Override
    public void grantHours(GrantHoursRequest request, StreamObserver<TimeBankPool> out) {
        members.grant(request, out);
    }

    @Override
    public void getPool(GetPoolRequest request, StreamObserver<TimeBankPool> out) {
        members.pool(request, out);
    }

    @Override
    public void getProfile(GetProfileRequest request, StreamObserver<TimeBankProfile> out) {
        door.read(out, () -> TimebankWire.of(read.profile(request.getRegion())));
    }

    @Override
    public void requestSession(RequestSessionRequest asked, StreamObserver<TimeSession> out) {
        var id = new SessionId(UUID.randomUUID());
        var member = TimebankWire.memberIn(asked.getMemberId());
        var plan = TimebankWire.in(asked, id, door.personal());
        door.seen(() -> read.member(member));
        door.write(
                asked,
                TimeSession.getDefaultInstance(),
                door.session(out),
                () -> TimebankWire.of(request.request(id, member, plan, Who.requests())));
    }

    @Override
    public void getSession(GetSessionRequest request, StreamObserver<TimeSession> out) {
        var id = TimebankWire.sessionIn(request.getId());
        door.read(door.session(out), () -> TimebankWire.of(read.session(id)));
    }

    @Override
    public void listSessions(
            ListSessionsRequest request, StreamObserver<ListSessionsResponse> out) {
        var filter = TimebankWire.in(request, Who.reach(request.getRegion()), Who.partner());
        door.read(
                door.sessions(out),
                () -> {
                    var page = read.sessions(filter, request.getPageSize(), request.getPageToken());
                    return ListSessionsResponse.newBuilder()
                            .addAllSessions(page.items().stream().map(TimebankWire::of).toList())
                            .setNextPageToken(page.next())
                            .build();
                });
    }

    @Override
    public void listSessionEvents(
            ListSessionEventsRequest request, StreamObserver<ListSessionEventsResponse> out) {
        var id = TimebankWire.sessionIn(request.getSessionId());
        door.read(
                out,
                () ->
                        ListSessionEventsResponse.newBuilder()
                                .addAllEvents(
                                        read.history(id).stream().map(TimebankWire::of).toList())
                                .build());
    }

    @Override
    public void acceptSession(AcceptSessionRequest request, StreamObserver<TimeSession> out) {
        var session = seen(request.getId());
        var volunteer = TimebankWire.memberIn(request.getMemberId());
        door.seen(() -> read.member(volunteer));
        var hand = Who.volunteers();
        door.answer(door.session(out), accept.accept(session.id(), volunteer, hand, once(request)));
    }

    @Override
    public void signIn(SignInRequest request, StreamObserver<TimeSession> out) {
        var session = seen(request.getId());
        var hand = Who.hand(session, acting(request.getMemberId()));
        door.answer(door.session(out), carry.signIn(session.id(), hand, once(request)));
    }

    @Override
    public void signOut(SignOutRequest request, StreamObserver<TimeSession> out) {
        var session = seen(request.getId());
        var hand = Who.hand(session, acting(request.getMemberId()));
        door.answer(door.session(out), carry.signOut(session.id(), hand, once(request)));
    }

    @Override
    public void confirmSession(ConfirmSessionRequest request, StreamObserver<TimeSession> out) {
        var session = seen(request.getId());
        var hand = Who.hand(session, acting(request.getMemberId()));
        door.answer(door.session(out), carry.confirm(session.id(), hand, once(request)));
    }

    @Override
    public void cancelSession(CancelSessionRequest request, StreamObserver<TimeSession> out) {
        var session = seen(request.getId());
        var hand = Who.hand(session, acting(request.getMemberId()));
        door.answer(
                door.session(out),
                carry.cancel(session.id(), hand, request.getReason(), once(request)));
    }

    @Override
    public void disputeSession(DisputeSessionRequest request, StreamObserver<TimeSession> out) {
        var session = seen(request.getId());
        var hand = Who.hand(session, acting(request.getMemberId()));
        door.answer(
                door.session(out),
                carry.dispute(session.id(), hand, request.getReason(), once(request)));
    }

    @Override
    public void decideSession(DecideSessionRequest request, StreamObserver<TimeSession> out) {
        var session = seen(request.getId());
        var time = new HalfHours(request.getHalfHours());
        door.answer(
                door.session(out),
                carry.decide(
                        session.id(), time, Who.officer(), request.getReason(), once(request)));
    }

    @Override
    public void rateSession(RateSessionRequest request, StreamObserver<TimeSession> out) {
        var session = seen(request.getId());
        var hand = Who.hand(session, acting(request.getMemberId()));
        door.answer(
                door.session(out),
                carry.rate(
                        session.id(), request.getStars(), hand, request.getNote(), once(request)));
    }

    private Once<Session, TimeSession> once(Message request) {
        return door.once(request, TimeSession.getDefaultInstance(), TimebankWire::of);
    }

    private Session seen(String id) {
        return door.seen(() -> read.session(TimebankWire.sessionIn(id)));
    }

    /// In whose name a partner acts; it must be a member of its own.
    private Optional<MemberId> acting(String member) {
        if (Who.isOfficer()) {
            return Optional.empty();
        }
        if (member.isEmpty()) {
            throw MEMBER_UNKNOWN.refuse("member", "none", "the member you act for");
        }
        var id = TimebankWire.memberIn(member);
        door.seen(() -> read.member(id));
        return Optional.of(id);
    }
}
