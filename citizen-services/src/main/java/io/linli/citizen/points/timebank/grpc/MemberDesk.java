package io.linli.citizen.points.timebank.grpc;

import static io.linli.mesh.refusal.CommonReason.REQUEST_INVALID;

import io.grpc.stub.StreamObserver;
import io.linli.citizen.points.ledger.Account;
import io.linli.citizen.points.ledger.Ledger;
import io.linli.citizen.points.timebank.CoinLines;
import io.linli.citizen.points.timebank.EnrolMember;
import io.linli.citizen.points.timebank.GiveCoins;
import io.linli.citizen.points.timebank.GrantHours;
import io.linli.citizen.points.timebank.HalfHours;
import io.linli.citizen.points.timebank.Member;
import io.linli.citizen.points.timebank.MemberId;
import io.linli.citizen.points.timebank.ReadTimebank;
import io.linli.mesh.IfServed;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.refusal.Refusal;
import io.linli.proto.points.v1.EnrolMemberRequest;
import io.linli.proto.points.v1.GetMemberRequest;
import io.linli.proto.points.v1.GetPoolRequest;
import io.linli.proto.points.v1.GiveCoinsRequest;
import io.linli.proto.points.v1.GrantHoursRequest;
import io.linli.proto.points.v1.ListMembersRequest;
import io.linli.proto.points.v1.ListMembersResponse;
import io.linli.proto.points.v1.RegisterKinRequest;
import io.linli.proto.points.v1.RevealMemberRequest;
import io.linli.proto.points.v1.TimeBankMember;
import io.linli.proto.points.v1.TimeBankPool;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The part of the door that is about members, their coins and the community's pool.
@Component
@IfServed("points")
final class MemberDesk {
    private final TimebankDoor door;
    private final EnrolMember enrol;
    private final GiveCoins give;
    private final GrantHours grant;
    private final ReadTimebank read;
    private final Ledger ledger;
    private final Clock clock;

    MemberDesk(
            TimebankDoor door,
            EnrolMember enrol,
            GiveCoins give,
            GrantHours grant,
            ReadTimebank read,
            Ledger ledger,
            Clock clock) {
        this.door = door;
        this.enrol = enrol;
        this.give = give;
        this.grant = grant;
        this.read = read;
        this.ledger = ledger;
        this.clock = clock;
    }

    void enrol(EnrolMemberRequest request, StreamObserver<TimeBankMember> out) {
        var fresh = fresh(request);
        if (door.seen(() -> enrol.known(fresh)).isEmpty()) {
            enrol.open(fresh);
        }
        door.write(
                request,
                TimeBankMember.getDefaultInstance(),
                door.member(out),
                () -> TimebankWire.of(read.standing(enrol.enrol(fresh))));
    }

    private Member fresh(EnrolMemberRequest request) {
        var partner = Who.isOfficer() ? "" : Caller.current().id();
        // who is enrolled by an officer is told apart by community, as there is no partner
        var space = partner.isEmpty() ? "officer:" + request.getRegion() : partner;
        var id = MemberId.of(space, request.getReference());
        var birth = dateIn(request.getBirthDate());
        return new Member(
                id,
                request.getRegion(),
                space,
                request.getReference(),
                door.personal().name(id, request.getName()),
                door.personal().birth(id, birth),
                door.personal().facts(request.getName(), birth),
                request.getStudent(),
                request.getGuardianId().isEmpty()
                        ? Optional.empty()
                        : Optional.of(TimebankWire.memberIn(request.getGuardianId())),
                HalfHours.NONE,
                HalfHours.NONE,
                HalfHours.NONE,
                Optional.empty(),
                now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    private LocalDate dateIn(String date) {
        try {
            var birth = LocalDate.parse(date);
            if (!birth.atStartOfDay(java.time.ZoneOffset.UTC).toInstant().isAfter(now())) {
                return birth;
            }
        } catch (DateTimeException _) {
            // said below
        }
        var expected = "expected a day that has been";
        throw new Refusal(
                REQUEST_INVALID,
                "birthDate: " + expected,
                List.of(new Refusal.Violation("birthDate", expected)));
    }

    void get(GetMemberRequest request, StreamObserver<TimeBankMember> out) {
        var id = TimebankWire.memberIn(request.getId());
        door.read(door.member(out), () -> TimebankWire.of(read.member(id)));
    }

    void list(ListMembersRequest request, StreamObserver<ListMembersResponse> out) {
        var region = Who.reach(request.getRegion());
        door.read(
                door.members(out),
                () -> {
                    var page = read.members(region, request.getPageSize(), request.getPageToken());
                    return ListMembersResponse.newBuilder()
                            .addAllMembers(
                                    page.items().stream()
                                            .map(read::standing)
                                            .map(TimebankWire::of)
                                            .toList())
                            .setNextPageToken(page.next())
                            .build();
                });
    }

    void reveal(RevealMemberRequest request, StreamObserver<TimeBankMember> out) {
        var id = TimebankWire.memberIn(request.getId());
        door.write(
                request,
                TimeBankMember.getDefaultInstance(),
                door.member(out),
                () -> TimebankWire.of(read.reveal(id, Who.officer(), request.getReason())));
    }

    void relate(RegisterKinRequest request, StreamObserver<TimeBankMember> out) {
        var member = TimebankWire.memberIn(request.getMemberId());
        var kin = TimebankWire.memberIn(request.getKinId());
        var kinship = TimebankWire.in(request.getKinship());
        door.write(
                request,
                TimeBankMember.getDefaultInstance(),
                door.member(out),
                () ->
                        TimebankWire.of(
                                read.standing(enrol.relate(member, kin, kinship, Who.officer()))));
    }

    void give(GiveCoinsRequest request, StreamObserver<TimeBankMember> out) {
        var giver = TimebankWire.memberIn(request.getMemberId());
        door.seen(() -> read.member(giver));
        door.answer(
                door.member(out),
                give.give(
                        UUID.fromString(request.getId()),
                        giver,
                        TimebankWire.memberIn(request.getTakerId()),
                        new HalfHours(request.getHalfHours()),
                        door.once(
                                request,
                                TimeBankMember.getDefaultInstance(),
                                (Member left) -> TimebankWire.of(read.standing(left)))));
    }

    void grant(GrantHoursRequest request, StreamObserver<TimeBankPool> out) {
        var id = UUID.fromString(request.getId());
        var amount = new HalfHours(request.getHalfHours());
        grant.grant(
                id,
                request.getRegion(),
                amount,
                Who.officer().name(),
                java.util.function.Supplier::get); // the id alone makes a repeat harmless
        door.read(out, () -> pool(request.getRegion()));
    }

    void pool(GetPoolRequest request, StreamObserver<TimeBankPool> out) {
        door.read(out, () -> pool(request.getRegion()));
    }

    private TimeBankPool pool(String region) {
        var account = ledger.find(CoinLines.pool(region));
        return TimeBankPool.newBuilder()
                .setRegion(region)
                .setGrantedHalfHours(read.granted(region).count())
                .setGrantLimitHalfHours(read.profile(region).grantYear().count())
                .setAvailableHalfHours(account.map(Account::available).orElse(0L))
                .setHeldHalfHours(account.map(each -> each.balances().debitsPending()).orElse(0L))
                .setPaidHalfHours(account.map(each -> each.balances().debitsPosted()).orElse(0L))
                .build();
    }
}
