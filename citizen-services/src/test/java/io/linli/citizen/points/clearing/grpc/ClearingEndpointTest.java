package io.linli.citizen.points.clearing.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.CITIZEN;
import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.WANG;
import static io.linli.citizen.People.XU;
import static io.linli.citizen.People.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.Timestamp;
import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Eventually;
import io.linli.citizen.Refused;
import io.linli.citizen.Together;
import io.linli.citizen.points.clearing.ApplyCreditLimits;
import io.linli.citizen.points.clearing.CommunityCode;
import io.linli.citizen.points.clearing.Pair;
import io.linli.citizen.points.lot.ExpireLots;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.points.v1.GetAccountRequest;
import io.linli.proto.points.v1.GetNettingRequest;
import io.linli.proto.points.v1.GetSolvencyStatementRequest;
import io.linli.proto.points.v1.LedgerServiceGrpc;
import io.linli.proto.points.v1.ListCreditLimitsRequest;
import io.linli.proto.points.v1.ListNettingCirclesRequest;
import io.linli.proto.points.v1.NettingCircle;
import io.linli.proto.points.v1.SolvencyStatement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The worked examples of docs/rules/clearing.md, and who may do what.
class ClearingEndpointTest {
    @RegisterExtension static final CitizenExtension SERVICE = new CitizenExtension();

    private static final AtomicInteger STREETS = new AtomicInteger(100);

    private final ClearingWorld world =
            new ClearingWorld(SERVICE, "110105%03d".formatted(STREETS.incrementAndGet()));
    private final String a = world.community(1);
    private final String b = world.community(2);
    private final String c = world.community(3);
    private final String inA = world.resident(a);
    private final String inB = world.resident(b);
    private final String inC = world.resident(c);

    @AfterEach
    void everyBalanceIsTheSumOfItsLines() {
        world.addsUp();
    }

    @Test
    void aPaymentIsOwedByThePayerAndReachesThePayee() {
        world.limit(a, b, 100);

        var payment = world.pay(a, inB, 80);

        assertThat(List.of(payment.getDebtorRegion(), payment.getCreditorRegion()))
                .containsExactly(a, b);
        assertThat(world.owes(a)).containsExactly(java.util.Map.entry(b, 80L));
        assertThat(world.statement(a).getPosition()).isEqualTo(-80);
        assertThat(world.statement(a).getIssued()).isEqualTo(80);
        Eventually.holds(() -> assertThat(balance(inB)).isEqualTo(80));
        Eventually.holds(() -> assertThat(world.statement(b).getPassedOn()).isEqualTo(80));
        var statement = world.statement(b);
        assertThat(statement.getPosition()).isEqualTo(80);
        assertThat(statement.getReceived()).isEqualTo(80);
        assertThat(statement.getIssued()).isZero();
    }

    @Test
    void theLimitIsTheLastThatMayBeOwed() {
        world.limit(a, b, 100);
        world.pay(a, inB, 80);
        var more = world.payment(a, inB, 21).build();

        assertThatThrownBy(() -> world.as(world.officer(a)).createClearingPayment(more))
                .hasMessageContaining(
                        "amount: 21 (expected: at most 20: %s may owe %s 100 and owes 80)"
                                .formatted(a, b));
        Refused.with(
                "CREDIT_LIMIT_EXCEEDED",
                Code.ALREADY_EXISTS,
                () -> world.as(world.officer(a)).createClearingPayment(more));
        world.pay(a, inB, 20);
        assertThat(world.owes(a)).containsEntry(b, 100L);
        // nothing was burnt: the same payment goes through once there is room
        world.limit(a, b, 121);
        assertThat(world.as(world.officer(a)).createClearingPayment(more).getAmount())
                .isEqualTo(21);
    }

    @Test
    void withoutALimitNothingCanBeOwed() {
        Refused.with("CREDIT_LIMIT_EXCEEDED", Code.ALREADY_EXISTS, () -> world.pay(a, inB, 1));
        world.limit(b, a, 100); // the other way round is another pair
        Refused.with("CREDIT_LIMIT_EXCEEDED", Code.ALREADY_EXISTS, () -> world.pay(a, inB, 1));
    }

    @Test
    void ofPaymentsAtOnceAsManySucceedAsTheLimitHolds() throws InterruptedException {
        world.limit(a, b, 100);

        var outcomes = Together.all(20, _ -> world.pay(a, inB, 30).getAmount());

        assertThat(outcomes).filteredOn(each -> each.thrown() == null).hasSize(3);
        assertThat(world.owes(a)).containsEntry(b, 90L);
    }

    @Test
    void aRepeatFindsThePaymentAndPaysNothing() {
        world.limit(a, b, 100);
        var request = world.payment(a, inB, 40).build();
        var payer = world.as(world.officer(a));
        var first = payer.createClearingPayment(request);

        assertThat(payer.createClearingPayment(request).getTime()).isEqualTo(first.getTime());
        Refused.with(
                "CLEARING_CONFLICT",
                Code.ALREADY_EXISTS,
                () -> payer.createClearingPayment(request.toBuilder().setAmount(41).build()));
        Refused.with(
                "CLEARING_CONFLICT",
                Code.ALREADY_EXISTS,
                () ->
                        payer.createClearingPayment(
                                request.toBuilder().setPayeeAccountId(world.resident(b)).build()));
        assertThat(world.owes(a)).containsEntry(b, 40L);
        Eventually.holds(() -> assertThat(balance(inB)).isEqualTo(40));
    }

    @Test
    void aLoweredLimitTakesWhatIsFreeAtOnceAndTheRestAsDebtsGo() {
        world.limit(a, b, 100);
        world.pay(a, inB, 80);
        world.limit(a, b, 50); // 30 more are owed than may be

        Refused.with("CREDIT_LIMIT_EXCEEDED", Code.ALREADY_EXISTS, () -> world.pay(a, inB, 1));
        world.settle(a, b, 30); // at the limit
        Refused.with("CREDIT_LIMIT_EXCEEDED", Code.ALREADY_EXISTS, () -> world.pay(a, inB, 1));
        world.settle(a, b, 10);
        Refused.with("CREDIT_LIMIT_EXCEEDED", Code.ALREADY_EXISTS, () -> world.pay(a, inB, 11));
        world.pay(a, inB, 10);
        assertThat(world.owes(a)).containsEntry(b, 50L);
    }

    @Test
    void aLimitOfALaterDayBeginsThen() {
        world.limit(a, b, 10);
        var day = SERVICE.clock().instant().plus(Duration.ofDays(3));
        var later =
                world.limitRequest(a, b, 50)
                        .setFromTime(Timestamp.newBuilder().setSeconds(day.getEpochSecond()))
                        .build();
        var district = world.as(ZHOU);
        district.setCreditLimit(later);

        assertThat(district.setCreditLimit(later).getId()).isEqualTo(later.getId());
        Refused.with("CREDIT_LIMIT_EXCEEDED", Code.ALREADY_EXISTS, () -> world.pay(a, inB, 11));
        Refused.with(
                "LIMIT_ORDER",
                Code.FAILED_PRECONDITION,
                () -> district.setCreditLimit(world.limitRequest(a, b, 20).build()));
        Refused.with(
                "CLEARING_CONFLICT",
                Code.ALREADY_EXISTS,
                () -> district.setCreditLimit(later.toBuilder().setAmount(51).build()));
        SERVICE.clock().forward(Duration.ofDays(3).plusSeconds(1));
        SERVICE.bean(ApplyCreditLimits.class)
                .apply(new Pair(new CommunityCode(a), new CommunityCode(b)));
        world.pay(a, inB, 50);
        var listed =
                world.as(world.officer(b))
                        .listCreditLimits(ListCreditLimitsRequest.getDefaultInstance());
        assertThat(listed.getLimitsList())
                .extracting(limit -> limit.getAmount())
                .containsExactly(50L, 10L);
        assertThat(listed.getLimits(0).hasAppliedTime()).isTrue();
    }

    @Test
    void nettingCancelsWhatGoesRoundAndMovesNoPosition() {
        world.limit(a, b, 100);
        world.limit(b, c, 100);
        world.limit(c, a, 100);
        world.pay(a, inB, 50);
        world.pay(b, inC, 30);
        world.pay(c, inA, 40);
        var before = List.of(a, b, c).stream().map(each -> world.statement(each).getPosition());
        assertThat(before).containsExactly(-10L, 20L, -10L);
        var early = world.netting("2035-01").build();
        Refused.with(
                "PERIOD_OPEN", Code.FAILED_PRECONDITION, () -> world.as(ZHOU).startNetting(early));

        var netting = world.net();

        assertThat(List.of(netting.getDebts(), netting.getCircles())).containsExactly(3, 1);
        assertThat(netting.getCancelled()).isEqualTo(90);
        assertThat(world.owes(a)).containsExactly(java.util.Map.entry(b, 20L));
        assertThat(world.owes(b)).isEmpty();
        assertThat(world.owes(c)).containsExactly(java.util.Map.entry(a, 10L));
        for (var each : List.of(a, b, c)) {
            var statement = world.statement(each);
            assertThat(statement.getNettedOffDebts()).isEqualTo(30);
            assertThat(statement.getNettedOffClaims()).isEqualTo(30);
        }
        assertThat(List.of(a, b, c).stream().map(each -> world.statement(each).getPosition()))
                .containsExactly(-10L, 20L, -10L);
        world.pay(a, inB, 80); // what was cancelled may be owed again
        var circles =
                world.as(XU)
                        .listNettingCircles(
                                ListNettingCirclesRequest.newBuilder()
                                        .setId(netting.getId())
                                        .build());
        assertThat(circles.getCircles(0).getRegionsList()).containsExactly(a, b, c);
        assertThat(circles.getCircles(0).getState()).isEqualTo(NettingCircle.State.DONE);
        assertThat(
                        world.as(ZHOU)
                                .getNetting(
                                        GetNettingRequest.newBuilder()
                                                .setId(netting.getId())
                                                .build())
                                .hasFinishTime())
                .isTrue();
        Refused.with(
                "PERIOD_NETTED",
                Code.ALREADY_EXISTS,
                () -> world.as(ZHOU).startNetting(world.netting(netting.getPeriod()).build()));
    }

    @Test
    void whatWasOwedAfterTheMonthWaitsForTheNext() {
        world.limit(a, b, 100);
        world.limit(b, a, 100);
        world.pay(a, inB, 50);
        var month = world.net().getPeriod();
        assertThat(month).isNotEmpty();
        world.pay(b, inA, 30);

        assertThat(world.net().getCancelled()).isEqualTo(60);
        assertThat(world.owes(a)).containsEntry(b, 20L);
    }

    @Test
    void noMoreIsSettledThanIsOwed() {
        world.limit(a, b, 100);
        world.pay(a, inB, 80);

        assertThatThrownBy(() -> world.settle(a, b, 81))
                .hasMessageContaining("at most 80, which is what " + a + " owes " + b);
        Refused.with("SETTLEMENT_EXCEEDS_DEBT", Code.ALREADY_EXISTS, () -> world.settle(b, a, 1));
        var settlement = world.settlement(a, b, 60).build();
        var creditor = world.as(world.officer(b));
        var first = creditor.createSettlement(settlement);
        assertThat(creditor.createSettlement(settlement)).isEqualTo(first);
        assertThat(world.owes(a)).containsEntry(b, 20L);
        assertThat(world.statement(a).getSettledByIt()).isEqualTo(60);
        assertThat(world.statement(b).getSettledToIt()).isEqualTo(60);
        world.pay(a, inB, 80); // what was settled may be owed again
    }

    @Test
    void whatThePayeeLetsExpireComesBackAndIsStillOwed() {
        world.limit(a, b, 100);
        world.pay(a, inB, 25);
        Eventually.holds(() -> assertThat(balance(inB)).isEqualTo(25));
        SERVICE.clock().forward(Duration.ofDays(800)); // past the end of the next year
        SERVICE.bean(ExpireLots.class).run();

        Eventually.holds(() -> assertThat(world.statement(b).getExpired()).isEqualTo(25));
        var statement = world.statement(b);
        assertThat(statement.getPosition()).isEqualTo(25);
        new Recounted(world, statement).agrees();
    }

    @Test
    void aStatementOfTheDayBeforeDoesNotChange() {
        world.limit(a, b, 100);
        world.pay(a, inB, 10);
        SERVICE.clock().forward(Duration.ofDays(1));
        var midnight = SERVICE.clock().instant().minus(Duration.ofHours(1));
        var then = world.statement(a, midnight);
        world.pay(a, inB, 20);

        assertThat(world.statement(a, midnight).getLinesList()).isEqualTo(then.getLinesList());
        assertThat(world.statement(a, midnight).getOwesList()).isEqualTo(then.getOwesList());
        assertThat(then.getOwes(0).getAmount()).isEqualTo(10);
        assertThat(world.statement(a).getOwes(0).getAmount()).isEqualTo(30);
    }

    @Test
    void whoMayDoWhat() {
        world.limit(a, b, 100);
        var payment = world.payment(a, inB, 1).build();
        for (var who : List.of(CHEN, LIU, WANG, XU, PORTAL, CITIZEN, world.officer(b))) {
            assertThatThrownBy(() -> world.as(who).createClearingPayment(payment))
                    .as(who.name())
                    .hasMessageStartingWith("PERMISSION_DENIED");
        }
        world.pay(a, inB, 5);
        var settlement = world.settlement(a, b, 1).build();
        for (var who : List.of(CHEN, XU, PORTAL, world.officer(a))) { // not the debtor itself
            assertThatThrownBy(() -> world.as(who).createSettlement(settlement))
                    .as(who.name())
                    .hasMessageStartingWith("PERMISSION_DENIED");
        }
        var limit = world.limitRequest(a, c, 5).build();
        for (var who :
                List.of(
                        CHEN,
                        XU,
                        world.officer(a),
                        Callers.person("other", "district-officer", "110106"))) {
            assertThatThrownBy(() -> world.as(who).setCreditLimit(limit))
                    .as(who.name())
                    .hasMessageStartingWith("PERMISSION_DENIED");
        }
        Refused.with(
                "REGION_DENIED",
                Code.PERMISSION_DENIED,
                () ->
                        world.as(world.officer(b))
                                .getSolvencyStatement(
                                        GetSolvencyStatementRequest.newBuilder()
                                                .setRegion(a)
                                                .build()));
        assertThat(
                        world.as(world.officer(c))
                                .listCreditLimits(ListCreditLimitsRequest.getDefaultInstance())
                                .getLimitsList())
                .isEmpty();
        Refused.with("PAYEE_UNKNOWN", Code.NOT_FOUND, () -> world.pay(a, ClearingWorld.id(), 1));
        Refused.with("PAIR_WRONG", Code.INVALID_ARGUMENT, () -> world.pay(a, inA, 1));
        Refused.with(
                "NETTING_UNKNOWN",
                Code.NOT_FOUND,
                () ->
                        world.as(XU)
                                .getNetting(
                                        GetNettingRequest.newBuilder()
                                                .setId(ClearingWorld.id())
                                                .build()));
    }

    @Test
    void anyoneWhoReadsTheTransfersComesToTheSameStatement() {
        world.limit(a, b, 100);
        world.limit(b, a, 100);
        world.pay(a, inB, 70);
        world.pay(b, inA, 30);
        world.settle(a, b, 15);
        Eventually.holds(() -> assertThat(balance(inB)).isEqualTo(70));
        Eventually.holds(() -> assertThat(balance(inA)).isEqualTo(30));
        world.net();

        for (var community : List.of(a, b)) {
            var statement = world.statement(community);
            var recounted = new Recounted(world, statement);
            assertThat(statement.getLinesList()).isNotEmpty();
            recounted.agrees();
        }
        assertThat(world.statement(a).getLinesList())
                .extracting(SolvencyStatement.Line::getAccountCode)
                .contains(1, 41, 42, 43, 44);
    }

    private static long balance(String account) {
        return LedgerServiceGrpc.newBlockingStub(SERVICE.as(XU))
                .getAccount(GetAccountRequest.newBuilder().setLedger(1).setId(account).build())
                .getBalance();
    }
}
