package io.linli.citizen.points;

import static io.linli.citizen.People.CITIZEN;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.PORTAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.CitizenExtension;
import io.linli.citizen.points.earning.EarnRule;
import io.linli.citizen.points.earning.EarnRules;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.ledger.Finding;
import io.linli.citizen.points.ledger.Ledger;
import io.linli.citizen.points.ledger.LedgerCheck;
import io.linli.citizen.points.lot.Beside;
import io.linli.citizen.points.lot.NewHold;
import io.linli.citizen.points.lot.PointAccounts;
import io.linli.citizen.points.lot.PointHold;
import io.linli.citizen.points.lot.PointHolds;
import io.linli.citizen.points.lot.Points;
import io.linli.citizen.points.lot.Purse;
import io.linli.citizen.points.lot.Purses;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.Transactions;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.points.v1.EarnPointsRequest;
import io.linli.proto.points.v1.Earning;
import io.linli.proto.points.v1.GetPointsBalanceRequest;
import io.linli.proto.points.v1.PointsBalance;
import io.linli.proto.points.v1.PointsServiceGrpc;
import io.linli.proto.points.v1.PointsServiceGrpc.PointsServiceBlockingStub;
import io.linli.proto.points.v1.RegisterHouseholdRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Points in tests: residents who earn and spend, and whether all adds up.
public final class PointsWorld {
    public static final Caller SPENDER =
            Callers.portal("portal-bj", "110105", "points.read", "points.give", "points.write");
    public static final Caller STRANGER =
            Callers.portal("portal-x", "110105", "points.read", "points.give");

    private final CitizenExtension service;

    public PointsWorld(CitizenExtension service) {
        this.service = service;
    }

    /// Somebody new of the portal.
    public AccountId somebody() {
        return PointAccounts.reporter(PORTAL.id(), "p-" + UUID.randomUUID());
    }

    public PointsServiceBlockingStub points(Caller who) {
        return PointsServiceGrpc.newBlockingStub(service.as(who));
    }

    /// A rule without caps, from now on.
    public String rule(String code, long amount, EarnRule.Expiry.Kind kind, int count) {
        var rule =
                new EarnRule(
                        "",
                        code,
                        service.clock().instant(),
                        amount,
                        0,
                        0,
                        0,
                        new EarnRule.Expiry(kind, count),
                        true,
                        "test");
        asMesh(() -> service.bean(EarnRules.class).add(rule, "test"));
        return code;
    }

    public EarnPointsRequest.Builder claim(AccountId account, String rule) {
        return EarnPointsRequest.newBuilder()
                .setId(UUID.randomUUID().toString())
                .setRule(rule)
                .setEventId("E-" + UUID.randomUUID())
                .setAccountId(account.toString())
                .setRegion(NORTH)
                .setPartnerId(PORTAL.id());
    }

    public Earning earn(AccountId account, String rule) {
        return earn(claim(account, rule));
    }

    public Earning earn(EarnPointsRequest.Builder claim) {
        return points(CITIZEN).earnPoints(claim.build());
    }

    public PointHold hold(AccountId account, long amount) {
        var id = UUID.randomUUID();
        return holds().hold(
                        new NewHold(
                                id,
                                account,
                                PointAccounts.pool(NORTH),
                                new Points(amount),
                                "order"),
                        Beside.NOTHING);
    }

    public void spend(AccountId account, long amount) {
        holds().confirm(hold(account, amount).id(), Beside.NOTHING);
    }

    public PointHolds holds() {
        return service.bean(PointHolds.class);
    }

    public Purse purse(AccountId account) {
        return asMesh(() -> service.bean(Purses.class).find(account)).orElseThrow();
    }

    public PointsBalance balance(Caller who, AccountId account) {
        return points(who)
                .getPointsBalance(
                        GetPointsBalanceRequest.newBuilder()
                                .setAccountId(account.toString())
                                .build());
    }

    public String household(Caller officer, AccountId... members) {
        var id = UUID.randomUUID().toString();
        points(officer)
                .registerHousehold(
                        RegisterHouseholdRequest.newBuilder()
                                .setId(id)
                                .setRegion(NORTH)
                                .addAllAccountIds(
                                        Stream.of(members).map(AccountId::toString).toList())
                                .build());
        return id;
    }

    public <T> T asMesh(java.util.function.Supplier<T> body) {
        return service.bean(Transactions.class).asMesh(body);
    }

    /// Lots, statements and ledger are one.
    public void addsUp() {
        assertThat(wrong()).isEmpty();
    }

    public List<Finding> wrong() {
        return asMesh(() ->
                Stream.concat(
                                service.bean(Ledger.class).verify().stream(),
                                service.beans(LedgerCheck.class).stream()
                                        .flatMap(check -> check.run().stream()))
                        .toList());
    }
}
