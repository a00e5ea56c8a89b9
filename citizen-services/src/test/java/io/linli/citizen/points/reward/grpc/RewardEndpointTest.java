package io.linli.citizen.points.reward.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.points.reward.grpc.Shop.BUYERS;
import static io.linli.citizen.points.reward.grpc.Shop.wish;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.util.Timestamps;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Eventually;
import io.linli.citizen.Refused;
import io.linli.citizen.Together;
import io.linli.citizen.points.ledger.VerifyLedger;
import io.linli.citizen.points.reward.OrderTimer;
import io.linli.mesh.call.Refusals;
import io.linli.proto.points.v1.CancelOrderRequest;
import io.linli.proto.points.v1.ConfirmOrderRequest;
import io.linli.proto.points.v1.FulfilOrderRequest;
import io.linli.proto.points.v1.RefundOrderRequest;
import io.linli.proto.points.v1.RewardOrder;
import io.linli.proto.points.v1.RewardOrder.State;
import io.linli.proto.points.v1.RewardOrderEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.config.BeanPostProcessor;

/// Rule source: docs/rules/rewards.md (T-04).
class RewardEndpointTest {
    private static final AtomicBoolean BROKEN = new AtomicBoolean();

    @RegisterExtension static final CitizenExtension SERVICE = new CitizenExtension(new Breaking());

    private static final Shop SHOP = new Shop(SERVICE);

    /// Fails, when told to, after points and shelf were written.
    private static final class Breaking implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (!(bean instanceof OrderTimer timer)) {
                return bean;
            }
            return (OrderTimer)
                    (at, order) -> {
                        if (BROKEN.get()) {
                            throw new IllegalStateException("told to fail");
                        }
                        timer.at(at, order);
                    };
        }
    }

    @BeforeAll
    static void open() {
        SHOP.openForGifts();
    }

    @AfterEach
    void everythingAgrees() {
        BROKEN.set(false);
        assertThat(SERVICE.bean(VerifyLedger.class).run().found()).isEmpty();
    }

    @Test
    void ofTwoOrdersOf80AtOnceWithABalanceOf100ExactlyOneSucceeds() throws InterruptedException {
        var person = SHOP.personWithHundred();
        var item = SHOP.item(80, 5);

        var outcomes = Together.all(2, _ -> SHOP.order(item, person));

        assertThat(outcomes)
                .filteredOn(one -> one.value() != null)
                .singleElement()
                .satisfies(one -> assertThat(one.value().getState()).isEqualTo(State.HELD));
        assertThat(outcomes)
                .filteredOn(one -> one.thrown() != null)
                .singleElement()
                .satisfies(one ->
                        Refused.with(
                                "INSUFFICIENT_POINTS",
                                Code.ALREADY_EXISTS, // 409 over HTTP
                                () -> {
                                    throw one.thrown();
                                }));
        assertThat(SHOP.available(person)).isEqualTo(20);
        assertThat(SHOP.stock(item)).isEqualTo(4);
    }

    @Test
    void theLastOneOnTheShelfGoesToOneOfTwo() throws InterruptedException {
        var people = List.of(SHOP.personWithHundred(), SHOP.personWithHundred());
        var item = SHOP.item(80, 1);

        var outcomes = Together.all(2, number -> SHOP.order(item, people.get(number)));

        assertThat(outcomes)
                .extracting(RewardEndpointTest::reason)
                .containsExactlyInAnyOrder("", "OUT_OF_STOCK");
        assertThat(SHOP.stock(item)).isZero();
        assertThat(people.stream().mapToLong(SHOP::available).sum()).isEqualTo(120);
    }

    @Test
    void aRefundRestoresTheOriginalLotsWithTheirOriginalExpiry() {
        var person = "p-" + UUID.randomUUID();
        SHOP.give(person, 50, 0);
        SHOP.give(person, 30, 1);
        var item = SHOP.item(60, 1);
        var order = SHOP.order(item, person);
        assertThat(SHOP.lots(person))
                .containsExactly("0 free, 50 held, 2026-12-31", "20 free, 10 held, 2027-12-31");
        confirm(order);
        assertThat(SHOP.lots(person))
                .containsExactly("0 free, 0 held, 2026-12-31", "20 free, 0 held, 2027-12-31");

        var refunded = refund(order);

        assertThat(refunded.getState()).isEqualTo(State.REFUNDED);
        assertThat(refunded.getNote()).isEqualTo("已损坏");
        assertThat(SHOP.lots(person))
                .containsExactly("50 free, 0 held, 2026-12-31", "30 free, 0 held, 2027-12-31");
        assertThat(SHOP.available(person)).isEqualTo(80);
        assertThat(SHOP.stock(item)).isEqualTo(1);
    }

    @Test
    void aSecondRefundIsRefused() throws InterruptedException {
        var person = SHOP.personWithHundred();
        var order = confirm(SHOP.order(SHOP.item(80, 1), person));

        var outcomes = Together.all(4, _ -> refund(order));

        assertThat(outcomes)
                .extracting(RewardEndpointTest::reason)
                .containsExactlyInAnyOrder("", "STEP_ORDER", "STEP_ORDER", "STEP_ORDER");
        assertThat(SHOP.available(person)).isEqualTo(100);
        Refused.with("STEP_ORDER", Code.FAILED_PRECONDITION, () -> refund(order));
        assertThat(SHOP.available(person)).isEqualTo(100);
    }

    @Test
    void aCancelledOrderGivesPointsAndThingsBack() {
        var person = SHOP.personWithHundred();
        var item = SHOP.item(80, 1);
        var order = SHOP.order(item, person);

        assertThat(cancel(order).getState()).isEqualTo(State.CANCELLED);

        assertThat(SHOP.available(person)).isEqualTo(100);
        assertThat(SHOP.stock(item)).isEqualTo(1);
        Refused.with("STEP_ORDER", Code.FAILED_PRECONDITION, () -> cancel(order));
        Refused.with("STEP_ORDER", Code.FAILED_PRECONDITION, () -> confirm(order));
        Refused.with("STEP_ORDER", Code.FAILED_PRECONDITION, () -> refund(order));
        assertThat(SHOP.order(item, person).getState()).isEqualTo(State.HELD);
    }

    @Test
    void ofConfirmingAndCancellingAtOnceOneHappens() throws InterruptedException {
        for (var round = 0; round < 10; round++) {
            var person = SHOP.personWithHundred();
            var item = SHOP.item(80, 1);
            var order = SHOP.order(item, person);

            var outcomes = Together.all(2, number -> number == 0 ? confirm(order) : cancel(order));

            assertThat(outcomes)
                    .extracting(RewardEndpointTest::reason)
                    .containsExactlyInAnyOrder("", "STEP_ORDER");
            var confirmed = SHOP.get(CHEN, order).getState() == State.CONFIRMED;
            assertThat(SHOP.available(person)).isEqualTo(confirmed ? 20 : 100);
            assertThat(SHOP.stock(item)).isEqualTo(confirmed ? 0 : 1);
        }
    }

    @Test
    void anOrderCanBeConfirmedBeforeItsTimeIsOverAndNotAtThatTime() {
        var people = List.of(SHOP.personWithHundred(), SHOP.personWithHundred());
        var item = SHOP.item(80, 2);
        var inTime = SHOP.order(item, people.get(0));
        var late = SHOP.order(item, people.get(1));
        var end = instant(inTime);

        SERVICE.clock().set(end.minus(Duration.ofNanos(500_000)));
        assertThat(confirm(inTime).getState()).isEqualTo(State.CONFIRMED);
        SERVICE.clock().set(instant(late));
        assertThat(reasonOf(() -> confirm(late)))
                .isIn("HOLD_EXPIRED", "STEP_ORDER"); // as the timer has come or not

        Eventually.holds(() -> {
            SERVICE.clock()
                    .forward(Duration.ofSeconds(1)); // a timer that met the confirmation waits
            assertThat(SHOP.get(CHEN, late).getState()).isEqualTo(State.EXPIRED);
        });
        assertThat(SHOP.available(people.get(1))).isEqualTo(100);
        assertThat(SHOP.stock(item)).isEqualTo(1);
        assertThat(SHOP.get(CHEN, inTime).getState()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void thePickUpCodeIsTheResidentsAlone() {
        var order = SHOP.order(SHOP.item(80, 1), SHOP.personWithHundred());
        assertThat(order.getPickupCode()).isEmpty();
        assertThat(confirm(order).getPickupCode()).as("told to the officer").isEmpty();
        assertThat(SHOP.get(CHEN, order).getPickupCode()).isEmpty();
        var code = SHOP.get(BUYERS, order).getPickupCode();
        assertThat(code).matches("[0-9]{8}");

        var fulfilled = fulfil(order, code);

        assertThat(fulfilled.getState()).isEqualTo(State.FULFILLED);
        assertThat(SHOP.get(BUYERS, order).getPickupCode()).isEmpty();
        assertThat(SHOP.get(CHEN, order).getEventsList())
                .extracting(RewardOrderEvent::getState)
                .containsExactly(State.CREATED, State.HELD, State.CONFIRMED, State.FULFILLED);
        Refused.with("STEP_ORDER", Code.FAILED_PRECONDITION, () -> fulfil(order, code));
        Refused.with("STEP_ORDER", Code.FAILED_PRECONDITION, () -> refund(order));
    }

    @Test
    void fiveWrongCodesLockTheOrder() {
        var person = SHOP.personWithHundred();
        var order = confirm(SHOP.order(SHOP.item(80, 1), person));
        var code = SHOP.get(BUYERS, order).getPickupCode();
        var wrong = code.equals("00000000") ? "00000001" : "00000000";

        for (var time = 0; time < 5; time++) {
            Refused.with("PICKUP_CODE_WRONG", Code.PERMISSION_DENIED, () -> fulfil(order, wrong));
        }

        Refused.with("PICKUP_LOCKED", Code.RESOURCE_EXHAUSTED, () -> fulfil(order, code));
        assertThat(SHOP.get(CHEN, order).getWrongCodes()).isEqualTo(5);
        refund(order);
        assertThat(SHOP.available(person)).isEqualTo(100);
    }

    @Test
    void theSameIdOrdersOnce() throws InterruptedException {
        var person = SHOP.personWithHundred();
        var item = SHOP.item(30, 5);
        var wish = wish(item, person).build();

        var outcomes = Together.all(8, _ -> SHOP.as(BUYERS).createOrder(wish));

        assertThat(outcomes).extracting(RewardEndpointTest::reason).containsOnly("");
        assertThat(SHOP.available(person)).isEqualTo(70);
        assertThat(SHOP.stock(item)).isEqualTo(4);
        cancel(outcomes.getFirst().value());
        assertThat(SHOP.as(BUYERS).createOrder(wish).getState()).isEqualTo(State.CANCELLED);
        Refused.with(
                "ORDER_ID_TAKEN",
                Code.ALREADY_EXISTS,
                () -> SHOP.as(BUYERS).createOrder(wish.toBuilder().setQuantity(2).build()));
        Refused.with(
                "ORDER_ID_TAKEN",
                Code.ALREADY_EXISTS,
                () -> SHOP.as(Shop.STRANGERS).createOrder(wish));
    }

    @Test
    void aKeyedStepAnswersTheSameAgain() {
        var person = SHOP.personWithHundred();
        var item = SHOP.item(80, 1);
        var wish = wish(item, person).build();
        var ordering = SHOP.as(BUYERS, "k-" + UUID.randomUUID());
        var order = ordering.createOrder(wish);
        var confirming = SHOP.as(CHEN, "k-" + UUID.randomUUID());
        var refunding = SHOP.as(CHEN, "k-" + UUID.randomUUID());

        var confirmed = confirming.confirmOrder(confirming(order));
        assertThat(confirming.confirmOrder(confirming(order))).isEqualTo(confirmed);
        assertThat(ordering.createOrder(wish)).isEqualTo(order);
        var refunded = refunding.refundOrder(refunding(order));
        assertThat(refunding.refundOrder(refunding(order))).isEqualTo(refunded);

        assertThat(SHOP.available(person)).isEqualTo(100);
        assertThat(SHOP.stock(item)).isEqualTo(1);
    }

    @Test
    void whoHasTooLittleCanOrderAfterEarningMoreWithTheSameIdAndKey() {
        var person = "p-" + UUID.randomUUID();
        SHOP.give(person, 50, 1);
        var item = SHOP.item(80, 1);
        var wish = wish(item, person).build();
        var key = "k-" + UUID.randomUUID();

        for (var time = 0; time < 2; time++) {
            Refused.with(
                    "INSUFFICIENT_POINTS",
                    Code.ALREADY_EXISTS,
                    () -> SHOP.as(BUYERS, key).createOrder(wish));
            assertThat(SHOP.stock(item)).isEqualTo(1);
            assertThat(SHOP.available(person)).isEqualTo(50);
        }
        SHOP.give(person, 50, 1);
        assertThat(SHOP.as(BUYERS, key).createOrder(wish).getState()).isEqualTo(State.HELD);
    }

    @Test
    void aFaultAfterThePointsMovedLeavesNothing() {
        var person = SHOP.personWithHundred();
        var item = SHOP.item(80, 1);
        var wish = wish(item, person).build();
        BROKEN.set(true);

        assertThat(reasonOf(() -> SHOP.as(BUYERS, "k-broken").createOrder(wish))).isNotEqualTo("");

        assertThat(SHOP.stock(item)).isEqualTo(1);
        assertThat(SHOP.available(person)).isEqualTo(100);
        BROKEN.set(false);
        assertThat(SHOP.as(BUYERS, "k-broken").createOrder(wish).getState()).isEqualTo(State.HELD);
        assertThat(SHOP.available(person)).isEqualTo(20);
    }

    private static Instant instant(RewardOrder order) {
        return Instant.ofEpochSecond(0, Timestamps.toNanos(order.getHoldExpireTime()));
    }

    private static RewardOrder confirm(RewardOrder order) {
        return SHOP.as(CHEN).confirmOrder(confirming(order));
    }

    private static ConfirmOrderRequest confirming(RewardOrder order) {
        return ConfirmOrderRequest.newBuilder().setId(order.getId()).build();
    }

    private static RewardOrder refund(RewardOrder order) {
        return SHOP.as(CHEN).refundOrder(refunding(order));
    }

    private static RefundOrderRequest refunding(RewardOrder order) {
        return RefundOrderRequest.newBuilder().setId(order.getId()).setReason("已损坏").build();
    }

    private static RewardOrder cancel(RewardOrder order) {
        return SHOP.as(BUYERS)
                .cancelOrder(CancelOrderRequest.newBuilder().setId(order.getId()).build());
    }

    private static RewardOrder fulfil(RewardOrder order, String code) {
        return SHOP.as(CHEN)
                .fulfilOrder(
                        FulfilOrderRequest.newBuilder()
                                .setId(order.getId())
                                .setPickupCode(code)
                                .build());
    }

    private static String reasonOf(Runnable call) {
        try {
            call.run();
            return "";
        } catch (StatusRuntimeException e) {
            return Refusals.reasonOf(e).orElse(e.getStatus().getCode().name());
        }
    }

    /// Empty when it worked.
    private static String reason(Together.Outcome<RewardOrder> outcome) {
        return outcome.thrown() == null
                ? ""
                : Refusals.reasonOf((StatusRuntimeException) outcome.thrown()).orElseThrow();
    }
}
