package io.linli.citizen.points.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.SUN;
import static io.linli.citizen.points.PointsWorld.SPENDER;
import static io.linli.citizen.points.PointsWorld.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Refused;
import io.linli.citizen.points.PointsWorld;
import io.linli.citizen.points.earning.EarnRule.Expiry.Kind;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.lot.PointAccounts;
import io.linli.mesh.caller.Caller;
import io.linli.proto.points.v1.CreateTransfersRequest;
import io.linli.proto.points.v1.DissolveHouseholdRequest;
import io.linli.proto.points.v1.DonatePointsRequest;
import io.linli.proto.points.v1.FreezePointsAccountRequest;
import io.linli.proto.points.v1.GetAccountRequest;
import io.linli.proto.points.v1.GivePointsRequest;
import io.linli.proto.points.v1.LedgerServiceGrpc;
import io.linli.proto.points.v1.ListHouseholdsRequest;
import io.linli.proto.points.v1.ReverseEarningRequest;
import io.linli.proto.points.v1.StatementLine;
import io.linli.proto.points.v1.Transfer;
import io.linli.proto.points.v1.UnfreezePointsAccountRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Passing on and taking back, through the door, attacks included. Rule: R-70; peers.md, hole 4.
class GivingEndpointTest {
    @RegisterExtension static final CitizenExtension SERVICE = new CitizenExtension();

    private final PointsWorld world = new PointsWorld(SERVICE);
    private final AccountId giver = world.somebody();
    private final AccountId other = world.somebody();

    @BeforeAll
    static void rules() {
        new PointsWorld(SERVICE).rule("HUNDRED", 100, Kind.YEAR_END, 1);
    }

    @AfterEach
    void itAddsUp() {
        world.addsUp();
    }

    private void bothHaveAHundred() {
        world.earn(giver, "HUNDRED");
        world.earn(other, "HUNDRED");
    }

    @Test
    void whatIsGivenWithinAHouseholdKeepsItsExpiry() {
        bothHaveAHundred();
        world.household(CHEN, giver, other);
        var gift = gift(giver, other, 30);

        var line = world.points(SPENDER).givePoints(gift);

        assertThat(line.getKind()).isEqualTo(StatementLine.Kind.GIVEN);
        assertThat(line.getChange()).isEqualTo(-30);
        assertThat(line.getBalance()).isEqualTo(70);
        assertThat(world.points(SPENDER).givePoints(gift)).isEqualTo(line);
        assertThat(balance(other)).isEqualTo(130);
        assertThat(world.purse(other).lots())
                .extracting(lot -> lot.expiresOn().toString())
                .containsOnly("2027-12-31");
    }

    @Test
    void nobodyGivesToSomebodyTheyDoNotLiveWith() {
        bothHaveAHundred();
        Refused.with(
                "NOT_IN_HOUSEHOLD",
                Code.PERMISSION_DENIED,
                () -> world.points(SPENDER).givePoints(gift(giver, other, 1)));
        var home = world.household(CHEN, giver, other);
        world.points(SPENDER).givePoints(gift(giver, other, 1));
        world.points(CHEN)
                .dissolveHousehold(DissolveHouseholdRequest.newBuilder().setId(home).build());
        Refused.with(
                "NOT_IN_HOUSEHOLD",
                Code.PERMISSION_DENIED,
                () -> world.points(SPENDER).givePoints(gift(giver, other, 1)));
        for (var nobody : List.of(giver, world.somebody(), PointAccounts.pool(NORTH))) {
            Refused.with(
                    "NOT_IN_HOUSEHOLD",
                    Code.PERMISSION_DENIED,
                    () -> world.points(SPENDER).givePoints(gift(giver, nobody, 1)));
        }
    }

    @Test
    void aPersonGivesThreeTimesADay() {
        bothHaveAHundred();
        world.household(CHEN, giver, other);
        for (var number = 0; number < 3; number++) {
            world.points(SPENDER).givePoints(gift(giver, other, 1));
        }

        Refused.with(
                "GIVING_LIMIT",
                Code.RESOURCE_EXHAUSTED,
                () -> world.points(SPENDER).givePoints(gift(giver, other, 1)));
        world.points(SPENDER).givePoints(gift(other, giver, 1));
    }

    @Test
    void aPersonLivesInOneHousehold() {
        bothHaveAHundred();
        var third = world.somebody();
        world.earn(third, "HUNDRED");
        world.household(CHEN, giver, other);

        Refused.with(
                "MEMBER_ELSEWHERE", Code.ALREADY_EXISTS, () -> world.household(CHEN, giver, third));
        Refused.with(
                "POINTS_ACCOUNT_UNKNOWN",
                Code.NOT_FOUND,
                () -> world.household(CHEN, third, world.somebody()));
        var homes = ListHouseholdsRequest.getDefaultInstance();
        assertThat(world.points(CHEN).listHouseholds(homes).getHouseholdsList()).isNotEmpty();
        assertThat(world.points(SUN).listHouseholds(homes).getHouseholdsList()).isEmpty();
    }

    @Test
    void aDonationReachesThePoolOfTheCommunity() {
        world.earn(giver, "HUNDRED");
        var before = pool();

        var line =
                world.points(SPENDER)
                        .donatePoints(
                                DonatePointsRequest.newBuilder()
                                        .setId(id())
                                        .setAccountId(giver.toString())
                                        .setPoints(40)
                                        .setNote("给邻居")
                                        .build());

        assertThat(line.getKind()).isEqualTo(StatementLine.Kind.DONATED);
        assertThat(balance(giver)).isEqualTo(60);
        assertThat(pool()).isEqualTo(before + 40);
    }

    private long pool() {
        return LedgerServiceGrpc.newBlockingStub(SERVICE.as(CHEN))
                .getAccount(
                        GetAccountRequest.newBuilder()
                                .setLedger(1)
                                .setId(PointAccounts.pool(NORTH).toString())
                                .build())
                .getBalance();
    }

    @Test
    void whatIsTakenBackAfterItWasSpentIsOwedAndFreezesUntilItIsMadeGood() {
        var earned = world.earn(giver, "HUNDRED");
        world.spend(giver, 70);

        var reversed = world.points(CHEN).reverseEarning(reverse(earned.getId()));

        assertThat(reversed.hasReverseTime()).isTrue();
        var owing = world.balance(CHEN, giver);
        assertThat(owing.getBalance()).isEqualTo(-70);
        assertThat(owing.getDebt()).isEqualTo(70);
        assertThat(owing.getFrozen()).isTrue();
        assertThat(world.balance(SPENDER, giver).getFrozenReason()).isEmpty();
        assertThat(world.points(CHEN).reverseEarning(reverse(earned.getId()))).isEqualTo(reversed);
        Refused.with("DEBT_OPEN", Code.FAILED_PRECONDITION, () -> unfreeze(CHEN));
        world.earn(giver, "HUNDRED");
        assertThat(world.balance(CHEN, giver).getBalance()).isEqualTo(30);
        assertThat(world.balance(CHEN, giver).getAvailable()).isZero();
        Refused.with("ACCOUNT_FROZEN", Code.FAILED_PRECONDITION, () -> donate(SPENDER, giver, 1));
        Refused.with("POINTS_ACCOUNT_UNKNOWN", Code.NOT_FOUND, () -> unfreeze(SUN));
        unfreeze(CHEN);
        donate(SPENDER, giver, 30);
        assertThat(balance(giver)).isZero();
    }

    private void unfreeze(Caller who) {
        world.points(who)
                .unfreezePointsAccount(
                        UnfreezePointsAccountRequest.newBuilder()
                                .setAccountId(giver.toString())
                                .build());
    }

    @Test
    void whatIsTakenBackBeforeItWasSpentLeavesNothingOwed() {
        var earned = world.earn(giver, "HUNDRED");
        world.earn(giver, "HUNDRED");
        world.spend(giver, 70);

        world.points(CHEN).reverseEarning(reverse(earned.getId()));

        assertThat(balance(giver)).isEqualTo(30);
        assertThat(world.balance(CHEN, giver).getFrozen()).isFalse();
        Refused.with(
                "EARNING_UNKNOWN",
                Code.NOT_FOUND,
                () -> world.points(SUN).reverseEarning(reverse(earned.getId())));
    }

    @Test
    void whatIsFrozenByHandTakesInAndLetsNothingOut() {
        world.earn(giver, "HUNDRED");
        world.points(CHEN)
                .freezePointsAccount(
                        FreezePointsAccountRequest.newBuilder()
                                .setAccountId(giver.toString())
                                .setReason("待查")
                                .build());

        Refused.with("ACCOUNT_FROZEN", Code.FAILED_PRECONDITION, () -> donate(SPENDER, giver, 1));
        world.earn(giver, "HUNDRED");
        unfreeze(CHEN);
        assertThat(world.balance(SPENDER, giver).getAvailable()).isEqualTo(200);
    }

    @Test
    void pointsAreNeverMintedWithANegativeQuantity() {
        bothHaveAHundred();
        world.household(CHEN, giver, other);

        for (var amount : List.of(0L, -1L, -100L, Long.MIN_VALUE, 1_000_000_001L, Long.MAX_VALUE)) {
            Refused.with(
                    "REQUEST_INVALID",
                    Code.INVALID_ARGUMENT,
                    () -> world.points(SPENDER).givePoints(gift(giver, other, amount)));
            Refused.with(
                    "REQUEST_INVALID", Code.INVALID_ARGUMENT, () -> donate(SPENDER, giver, amount));
        }
        Refused.with(
                "INSUFFICIENT_POINTS",
                Code.ALREADY_EXISTS,
                () -> world.points(SPENDER).givePoints(gift(giver, other, 101)));
        assertThat(balance(giver)).isEqualTo(100);
        assertThat(balance(other)).isEqualTo(100);
    }

    @Test
    void nobodySpendsFromAForeignAccount() {
        bothHaveAHundred();
        world.household(CHEN, giver, other);

        Refused.with(
                "POINTS_ACCOUNT_UNKNOWN",
                Code.NOT_FOUND,
                () -> world.points(STRANGER).givePoints(gift(giver, other, 10)));
        Refused.with("POINTS_ACCOUNT_UNKNOWN", Code.NOT_FOUND, () -> donate(STRANGER, giver, 10));
        Refused.with(
                "POINTS_ACCOUNT_UNKNOWN",
                Code.NOT_FOUND,
                () -> donate(SPENDER, PointAccounts.pool(NORTH), 10));
        Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> donate(CHEN, giver, 10));
        assertThat(balance(giver)).isEqualTo(100);
    }

    @Test
    void noPortalWritesLinesOfThePointsLedgerItself() {
        bothHaveAHundred();
        var line =
                Transfer.newBuilder()
                        .setId(id())
                        .setDebitAccountId(giver.toString())
                        .setCreditAccountId(other.toString())
                        .setAmount(10)
                        .setLedger(1)
                        .setCode(1);

        Refused.with(
                "ACCESS_DENIED",
                Code.PERMISSION_DENIED,
                () ->
                        LedgerServiceGrpc.newBlockingStub(SERVICE.as(SPENDER))
                                .createTransfers(
                                        CreateTransfersRequest.newBuilder()
                                                .addTransfers(line)
                                                .build()));
    }

    private void donate(Caller who, AccountId from, long points) {
        world.points(who)
                .donatePoints(
                        DonatePointsRequest.newBuilder()
                                .setId(id())
                                .setAccountId(from.toString())
                                .setPoints(points)
                                .build());
    }

    private long balance(AccountId account) {
        return world.balance(CHEN, account).getBalance();
    }

    private static ReverseEarningRequest reverse(String earning) {
        return ReverseEarningRequest.newBuilder().setId(earning).setReason("照片是别处的").build();
    }

    private static GivePointsRequest gift(AccountId from, AccountId to, long points) {
        return GivePointsRequest.newBuilder()
                .setId(id())
                .setAccountId(from.toString())
                .setToAccountId(to.toString())
                .setPoints(points)
                .build();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
