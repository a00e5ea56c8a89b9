package io.linli.citizen.points.grpc;

import static io.linli.mesh.refusal.CommonReason.REQUEST_INVALID;

import com.google.protobuf.Timestamp;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.lot.Entry;
import io.linli.citizen.points.lot.Lot;
import io.linli.citizen.points.lot.PointAccounts;
import io.linli.citizen.points.lot.Points;
import io.linli.citizen.points.lot.ReadPoints;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.refusal.Refusal;
import io.linli.mesh.store.PageToken.Page;
import io.linli.proto.points.v1.Household;
import io.linli.proto.points.v1.ListHouseholdsResponse;
import io.linli.proto.points.v1.ListLotsResponse;
import io.linli.proto.points.v1.ListStatementResponse;
import io.linli.proto.points.v1.PointLot;
import io.linli.proto.points.v1.PointsBalance;
import io.linli.proto.points.v1.StatementLine;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Between points and their wire words.
final class PointsWire {
    private PointsWire() {}

    /// A person by their account's id, or by what the calling portal calls them.
    static AccountId account(String id, String person) {
        if (id.isEmpty() == person.isEmpty()) {
            throw invalid("accountId", "expected this or the person, not both");
        }
        if (!id.isEmpty()) {
            return new AccountId(UUID.fromString(id));
        }
        var caller = Caller.current();
        if (!caller.is(Caller.Kind.PARTNER)) {
            throw invalid("person", "expected an accountId; only portals name people");
        }
        return PointAccounts.reporter(caller.id(), person);
    }

    static Points points(long value) {
        return new Points(value);
    }

    static Set<AccountId> members(List<String> ids) {
        var members =
                ids.stream()
                        .map(id -> new AccountId(UUID.fromString(id)))
                        .collect(Collectors.toSet());
        if (members.size() < ids.size()) {
            throw invalid("accountIds", "expected each once");
        }
        return members;
    }

    static PointsBalance of(ReadPoints.Standing standing) {
        var purse = standing.purse();
        var balance =
                PointsBalance.newBuilder()
                        .setAccountId(purse.account().toString())
                        .setBalance(purse.balance(standing.today()))
                        .setAvailable(purse.available(standing.today()))
                        .setHeld(purse.held())
                        .setDebt(purse.debt())
                        .setFrozen(purse.isFrozen())
                        .setFrozenReason(
                                Caller.current().is(Caller.Kind.PARTNER) ? "" : purse.frozen());
        standing.expiring()
                .forEach(each ->
                        balance.addExpiringSoon(
                                PointsBalance.Expiring.newBuilder()
                                        .setAmount(each.amount())
                                        .setExpireDate(each.on().toString())));
        return balance.build();
    }

    static ListLotsResponse lots(Page<Lot> page) {
        return ListLotsResponse.newBuilder()
                .addAllLots(page.items().stream().map(PointsWire::of).toList())
                .setNextPageToken(page.next())
                .build();
    }

    static ListStatementResponse statement(Page<Entry> page) {
        return ListStatementResponse.newBuilder()
                .addAllLines(page.items().stream().map(PointsWire::of).toList())
                .setNextPageToken(page.next())
                .build();
    }

    static ListHouseholdsResponse households(Page<io.linli.citizen.points.giving.Household> page) {
        return ListHouseholdsResponse.newBuilder()
                .addAllHouseholds(page.items().stream().map(PointsWire::of).toList())
                .setNextPageToken(page.next())
                .build();
    }

    private static PointLot of(Lot lot) {
        return PointLot.newBuilder()
                .setId(lot.id().toString())
                .setRule(lot.rule())
                .setAmount(lot.amount())
                .setRemaining(lot.remaining())
                .setHeld(lot.held())
                .setLapsed(lot.lapsed())
                .setExpireDate(lot.expiresOn().toString())
                .setTime(time(lot.at()))
                .build();
    }

    /// Why something was taken back is for officers.
    private static boolean mayRead(Entry entry) {
        return entry.kind() != Entry.Kind.REVERSED || !Caller.current().is(Caller.Kind.PARTNER);
    }

    static StatementLine of(Entry entry) {
        return StatementLine.newBuilder()
                .setMovementId(entry.movement().toString())
                .setKind(StatementLine.Kind.valueOf(entry.kind().name()))
                .setChange(entry.change())
                .setBalance(entry.balance())
                .setSubject(entry.subject())
                .setNote(mayRead(entry) ? entry.note() : "")
                .setTime(time(entry.at()))
                .build();
    }

    static Household of(io.linli.citizen.points.giving.Household household) {
        var answer =
                Household.newBuilder()
                        .setId(household.id().toString())
                        .setRegion(household.region())
                        .addAllAccountIds(
                                household.members().stream()
                                        .map(AccountId::toString)
                                        .sorted()
                                        .toList())
                        .setRegisteredBy(household.registeredBy())
                        .setRegisterTime(time(household.registeredAt()));
        household.dissolved().ifPresent(at -> answer.setDissolveTime(time(at)));
        return answer.build();
    }

    static Timestamp time(Instant instant) {
        return Timestamp.newBuilder()
                .setSeconds(instant.getEpochSecond())
                .setNanos(instant.getNano())
                .build();
    }

    static Refusal invalid(String field, String expected) {
        return new Refusal(
                REQUEST_INVALID,
                field + ": " + expected,
                List.of(new Refusal.Violation(field, expected)));
    }
}
