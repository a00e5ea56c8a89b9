package io.linli.citizen.points.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.citizen.points.ledger.AccountId;
import io.linli.mesh.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderStepsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    /// Every state by every action: where it leads, or that it is refused.
    @ParameterizedTest
    @CsvSource({
        "HELD,      CONFIRM, CONFIRMED", "HELD,      CANCEL, CANCELLED",
        "HELD,      EXPIRE,  EXPIRED", "HELD,      FULFIL, -",
        "HELD,      REFUND,  -", "CONFIRMED, CONFIRM, -",
        "CONFIRMED, CANCEL,  -", "CONFIRMED, EXPIRE, -",
        "CONFIRMED, FULFIL,  FULFILLED", "CONFIRMED, REFUND, REFUNDED",
        "FULFILLED, CONFIRM, -", "FULFILLED, CANCEL, -",
        "FULFILLED, EXPIRE,  -", "FULFILLED, FULFIL, -",
        "FULFILLED, REFUND,  -", "REFUNDED,  CONFIRM, -",
        "REFUNDED,  CANCEL,  -", "REFUNDED,  EXPIRE, -",
        "REFUNDED,  FULFIL,  -", "REFUNDED,  REFUND, -",
        "CANCELLED, CONFIRM, -", "CANCELLED, CANCEL, -",
        "CANCELLED, EXPIRE,  -", "CANCELLED, FULFIL, -",
        "CANCELLED, REFUND,  -", "EXPIRED,   CONFIRM, -",
        "EXPIRED,   CANCEL,  -", "EXPIRED,   EXPIRE, -",
        "EXPIRED,   FULFIL,  -", "EXPIRED,   REFUND, -",
        "CREATED,   CONFIRM, -", "CREATED,   CANCEL, -",
        "CREATED,   EXPIRE,  -", "CREATED,   FULFIL, -",
        "CREATED,   REFUND,  -"
    })
    void eachActionLeadsFromOneStateToOne(OrderState from, OrderAction action, String to) {
        var order = in(from);
        if (to.equals("-")) {
            assertThatThrownBy(() -> order.after(action, "why", NOW))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal ->
                                    assertThat(refusal.reason()).isEqualTo(RewardReason.STEP_ORDER))
                    .hasMessage("state: " + from + " (expected: " + action.from() + ")");
        } else {
            var after = order.after(action, "why", NOW);
            assertThat(after.state()).isEqualTo(OrderState.valueOf(to));
            assertThat(after.note()).isEqualTo("why");
            assertThat(after.version()).isEqualTo(order.version() + 1);
            assertThat(after.events()).isEqualTo(order.events() + 1);
        }
    }

    @Test
    void theRightCodeHandsTheThingsOver() {
        assertThat(in(OrderState.CONFIRMED).fulfilled(true, NOW).state())
                .isEqualTo(OrderState.FULFILLED);
    }

    @Test
    void afterFiveWrongCodesTheRightOneIsTooLate() {
        var order = in(OrderState.CONFIRMED);
        for (var wrong = 0; wrong < Pickup.WRONG_MAX; wrong++) {
            refused(order, false, RewardReason.PICKUP_CODE_WRONG);
            order = order.failed(NOW);
        }
        refused(order, true, RewardReason.PICKUP_LOCKED);
        assertThat(order.after(OrderAction.REFUND, "locked", NOW).state())
                .isEqualTo(OrderState.REFUNDED);
    }

    @Test
    void aCodeIsNotJudgedInAnotherState() {
        refused(in(OrderState.HELD), true, RewardReason.STEP_ORDER);
        refused(in(OrderState.FULFILLED), true, RewardReason.STEP_ORDER);
    }

    private static void refused(Order order, boolean fits, RewardReason reason) {
        assertThatThrownBy(() -> order.fulfilled(fits, NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static Order in(OrderState state) {
        return new Order(
                new OrderId(UUID.randomUUID()),
                "110105017036",
                new ItemId(UUID.randomUUID()),
                "垃圾袋",
                new Buyer("portal-bj", new AccountId(UUID.randomUUID())),
                1,
                80,
                state,
                NOW.plus(Duration.ofDays(1)),
                Pickup.NONE,
                "",
                3,
                3,
                NOW,
                NOW);
    }
}
