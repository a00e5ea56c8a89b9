package io.linli.citizen.points.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.mesh.refusal.Refusal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ItemTest {
    private static final Instant FROM = Instant.parse("2026-11-20T02:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-12-20T02:00:00Z");
    private static final Instant WITHIN = FROM.plusSeconds(1);

    @Test
    void theFirstInstantIsOnOfferTheLastIsNot() {
        var item = item(0, false).restocked(1);

        assertThat(item.offerAt(FROM.minusNanos(1))).isEqualTo(Offer.UPCOMING);
        assertThat(item.offerAt(FROM)).isEqualTo(Offer.ON_OFFER);
        assertThat(item.offerAt(UNTIL.minusNanos(1))).isEqualTo(Offer.ON_OFFER);
        assertThat(item.offerAt(UNTIL)).isEqualTo(Offer.ENDED);
        refused(RewardReason.NOT_ON_OFFER, () -> item.taken(1, 0, UNTIL));
    }

    @Test
    void whatIsWithdrawnIsNotGiven() {
        var item = item(0, true).restocked(1);

        assertThat(item.offerAt(WITHIN)).isEqualTo(Offer.WITHDRAWN);
        refused(RewardReason.NOT_ON_OFFER, () -> item.taken(1, 0, WITHIN));
    }

    @Test
    void theLastOneCanBeTakenOnce() {
        var empty = item(0, false).restocked(2).taken(2, 0, WITHIN);

        assertThat(empty.stock()).isZero();
        assertThat(empty.offerAt(WITHIN)).isEqualTo(Offer.SOLD_OUT);
        refused(RewardReason.OUT_OF_STOCK, () -> empty.taken(1, 0, WITHIN));
        assertThat(empty.returned(2)).isEqualTo(item(0, false).restocked(2));
    }

    @Test
    void onePersonHasNoMoreThanTheItemAllows() {
        var item = item(3, false).restocked(10);

        assertThat(item.taken(2, 1, WITHIN).stock()).isEqualTo(8);
        refused(RewardReason.PERSON_LIMIT, () -> item.taken(2, 2, WITHIN));
        refused(RewardReason.PERSON_LIMIT, () -> item.taken(1, 3, WITHIN));
    }

    @Test
    void noMoreThanAMillionAreEverCounted() {
        var full = item(0, false).restocked(Item.STOCK_MAX);

        refused(RewardReason.STOCK_FULL, () -> full.restocked(1));
        refused(RewardReason.STOCK_FULL, () -> full.restocked(Integer.MAX_VALUE));
    }

    @Test
    void aChangeStartsFromTheTermsThatAreThere() {
        var item = item(0, false);
        var changed = item.on(item.terms(), 1);

        assertThat(changed.version()).isEqualTo(2);
        refused(RewardReason.ITEM_CHANGED, () -> changed.on(item.terms(), 1));
    }

    private static void refused(RewardReason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static Item item(int personMax, boolean withdrawn) {
        return Item.created(
                new ItemId(new UUID(1, 1)),
                "110105017036",
                new Terms("垃圾袋", "", 80, personMax, FROM, Optional.of(UNTIL), withdrawn),
                FROM);
    }
}
