package io.linli.citizen.points.ledger;

import static io.linli.citizen.points.ledger.Outcome.CREATED;
import static io.linli.citizen.points.ledger.Outcome.LINKED_EVENT_CHAIN_OPEN;
import static io.linli.citizen.points.ledger.Outcome.LINKED_EVENT_FAILED;
import static io.linli.citizen.points.ledger.TransferFlags.BALANCING_CREDIT;
import static io.linli.citizen.points.ledger.TransferFlags.BALANCING_DEBIT;
import static io.linli.citizen.points.ledger.TransferFlags.CLOSING_CREDIT;
import static io.linli.citizen.points.ledger.TransferFlags.CLOSING_DEBIT;
import static io.linli.citizen.points.ledger.TransferFlags.LINKED;
import static io.linli.citizen.points.ledger.TransferFlags.PENDING;
import static io.linli.citizen.points.ledger.TransferFlags.POST_PENDING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Two phases, chains, balancing and closing. Rule source: docs/rules/ledger.md §5 to §8.
class BookTest {
    private final BookFixture world = new BookFixture();
    private final AccountId pool = world.account(1, 0);
    private final AccountId one = world.account(1, AccountFlags.DEBITS_MUST_NOT_EXCEED_CREDITS);
    private final AccountId two = world.account(1, AccountFlags.HISTORY);

    @Test
    void aTransferMovesItsAmount() {
        world.posted(Draft.of(pool, one, 10));

        assertThat(world.now(pool).balances()).isEqualTo(new Balances(0, 10, 0, 0));
        assertThat(world.now(one).balances()).isEqualTo(new Balances(0, 0, 0, 10));
        assertThat(world.now(pool).balance()).isEqualTo(-10);
    }

    @Test
    void nothingIsAnAmountToo() {
        assertThat(world.post(Draft.of(one, two, 0))).isEqualTo(CREATED);
    }

    @Test
    void everyItemHasALedgerTimeOfItsOwn() {
        world.post(
                List.of(Draft.of(pool, one, 1), Draft.of(pool, pool, 1), Draft.of(pool, one, 1)));

        assertThat(world.book().changes().written())
                .extracting(Transfer::timestamp)
                .containsExactly(BookFixture.NOW, BookFixture.NOW + 2);
    }

    @Test
    void aHoldIsPostedInPartAndTheRestIsReleased() {
        world.posted(Draft.of(pool, one, 100));
        var hold = world.posted(Draft.of(one, two, 80).flags(PENDING));
        assertThat(world.now(one).balances()).isEqualTo(new Balances(80, 0, 0, 100));
        assertThat(world.now(two).balances()).isEqualTo(new Balances(0, 0, 80, 0));

        world.posted(Draft.post(hold, 30));

        assertThat(world.now(one).balances()).isEqualTo(new Balances(0, 30, 0, 100));
        assertThat(world.now(two).balances()).isEqualTo(new Balances(0, 0, 0, 30));
    }

    @Test
    void allBitsPostTheWholeAndAreKeptAsWhatWasMoved() {
        var hold =
                world.posted(
                        Draft.of(pool, two, 80)
                                .flags(PENDING)
                                .code(7)
                                .data(new UserData(new UUID(1, 2), 3, 4)));
        var post =
                Draft.settling(hold, POST_PENDING, Amount.ALL).data(new UserData(Draft.ZERO, 5, 0));
        world.posted(post);

        var written = world.book().changes().written().getLast();
        assertThat(written.amount()).isEqualTo(Amount.of(80));
        assertThat(written.debit()).isEqualTo(pool);
        assertThat(written.code()).isEqualTo(7);
        assertThat(written.data()).isEqualTo(new UserData(new UUID(1, 2), 5, 4));
        assertThat(world.post(post)).isEqualTo(Outcome.EXISTS);
        assertThat(world.post(post.amount(Amount.of(80)))).isEqualTo(Outcome.EXISTS);
        assertThat(world.post(post.amount(Amount.of(79))))
                .isEqualTo(Outcome.EXISTS_WITH_DIFFERENT_AMOUNT);
        assertThat(world.post(post.data(new UserData(Draft.ZERO, 6, 0))))
                .isEqualTo(Outcome.EXISTS_WITH_DIFFERENT_USER_DATA_64);
    }

    @Test
    void theLastNanosecondIsStillInTime() {
        var hold = world.posted(Draft.of(pool, one, 10).flags(PENDING).timeout(60));
        var early = world.later(BookFixture.NOW + 60 * BookFixture.SECOND - 1);
        assertThat(early.post(List.of(Draft.post(hold, 10).done()))).containsExactly(CREATED);
    }

    @Test
    void oneNanosecondLaterIsTooLate() {
        var hold = world.posted(Draft.of(pool, one, 10).flags(PENDING).timeout(60));
        var late = world.later(BookFixture.NOW + 60 * BookFixture.SECOND);
        assertThat(late.post(List.of(Draft.post(hold, 10).done(), Draft.void_(hold).done())))
                .containsExactly(
                        Outcome.PENDING_TRANSFER_EXPIRED, Outcome.PENDING_TRANSFER_EXPIRED);
    }

    @Test
    void whatExpiresIsReleasedAndOpensWhatItClosed() {
        var hold =
                Draft.of(pool, two, 10).flags(PENDING | CLOSING_DEBIT | CLOSING_CREDIT).timeout(1);
        world.posted(hold);
        assertThat(world.now(pool).closed()).isTrue();
        var line = world.book().changes().written().getLast();
        var later = world.later(BookFixture.NOW + BookFixture.SECOND);

        later.expire(List.of(line));

        assertThat(world.now(pool).balances()).isEqualTo(Balances.NONE);
        assertThat(world.now(pool).closed()).isFalse();
        assertThat(world.now(two).closed()).isFalse();
        assertThat(later.changes().settled())
                .extracting(Hold::state)
                .containsExactly(Hold.State.EXPIRED);
    }

    @Test
    void inAClosedAccountOnlyVoidingMoves() {
        var held = world.posted(Draft.of(pool, one, 5).flags(PENDING));
        var closing = world.posted(Draft.of(pool, two, 0).flags(PENDING | CLOSING_DEBIT));

        assertThat(world.post(Draft.of(pool, one, 1)))
                .isEqualTo(Outcome.DEBIT_ACCOUNT_ALREADY_CLOSED);
        assertThat(world.post(Draft.of(one, pool, 0)))
                .isEqualTo(Outcome.CREDIT_ACCOUNT_ALREADY_CLOSED);
        assertThat(world.post(Draft.post(held, 5))).isEqualTo(Outcome.DEBIT_ACCOUNT_ALREADY_CLOSED);
        assertThat(world.post(Draft.void_(held))).isEqualTo(CREATED);
        assertThat(world.now(pool).closed()).isTrue();
        assertThat(world.post(Draft.void_(closing))).isEqualTo(CREATED);
        assertThat(world.now(pool).closed()).isFalse();
        assertThat(world.post(Draft.of(pool, one, 1))).isEqualTo(CREATED);
    }

    @Test
    void balancingMovesWhatThereIs() {
        world.posted(Draft.of(pool, one, 30));
        var all = Draft.of(one, two, 0).amount(Amount.ALL).flags(BALANCING_DEBIT);
        assertThat(world.post(all)).isEqualTo(CREATED);
        assertThat(world.now(one).balance()).isZero();
        assertThat(world.now(two).balance()).isEqualTo(30);
        assertThat(world.post(all.amount(Amount.of(30)))).isEqualTo(Outcome.EXISTS);
        assertThat(world.post(all.amount(Amount.of(29))))
                .isEqualTo(Outcome.EXISTS_WITH_DIFFERENT_AMOUNT);

        world.posted(Draft.of(pool, one, 30));
        world.posted(Draft.of(one, two, 10).flags(BALANCING_DEBIT));
        assertThat(world.now(one).balance()).isEqualTo(20);
        world.posted(Draft.of(two, pool, 0).amount(Amount.ALL).flags(BALANCING_CREDIT));
        assertThat(world.now(pool).balance()).isZero();
        world.posted(Draft.of(pool, two, 0).amount(Amount.ALL).flags(BALANCING_DEBIT));
        assertThat(world.book().changes().written().getLast().amount()).isEqualTo(Amount.ZERO);
    }

    @Test
    void aChainIsWrittenWholeOrNotAtAll() {
        var first = Draft.of(pool, one, 10).flags(LINKED);
        var second = Draft.of(one, two, 11).flags(LINKED);
        var third = Draft.of(pool, two, 1);
        var after = Draft.of(pool, two, 1);

        assertThat(world.post(List.of(first, second, third, after)))
                .containsExactly(
                        LINKED_EVENT_FAILED, Outcome.EXCEEDS_CREDITS, LINKED_EVENT_FAILED, CREATED);
        assertThat(world.now(one).balances()).isEqualTo(Balances.NONE);
        assertThat(world.book().changes().burnt()).containsExactly(second.id());
        assertThat(world.book().changes().lines()).hasSize(1);
        assertThat(
                        world.post(
                                List.of(
                                        first,
                                        second.id(UUID.randomUUID()).amount(Amount.of(10)),
                                        third)))
                .containsExactly(CREATED, CREATED, CREATED);
        assertThat(world.post(List.of(first, third)))
                .containsExactly(Outcome.EXISTS, LINKED_EVENT_FAILED);
    }

    @Test
    void aHoldAndItsPostingCanBeLinked() {
        var hold = Draft.of(pool, one, 10).flags(PENDING | LINKED);

        assertThat(world.post(List.of(hold, Draft.post(hold.id(), 4)))).containsOnly(CREATED);
        assertThat(world.now(one).balances()).isEqualTo(new Balances(0, 0, 0, 4));
        assertThat(world.book().changes().held())
                .extracting(Hold::state)
                .containsExactly(Hold.State.POSTED);
    }

    @Test
    void aBrokenChainLeavesAHoldAsItWas() {
        var hold = world.posted(Draft.of(pool, one, 10).flags(PENDING));
        var post = Draft.settling(hold, POST_PENDING | LINKED, Amount.ALL);

        assertThat(world.post(List.of(post, Draft.of(pool, pool, 1))))
                .containsExactly(LINKED_EVENT_FAILED, Outcome.ACCOUNTS_MUST_BE_DIFFERENT);
        assertThat(world.now(one).balances()).isEqualTo(new Balances(0, 0, 10, 0));
        assertThat(world.post(Draft.void_(hold))).isEqualTo(CREATED);
    }

    @Test
    void aChainMustEndWithinItsBatch() {
        assertThat(
                        world.post(
                                List.of(
                                        Draft.of(pool, one, 1).flags(LINKED),
                                        Draft.of(pool, one, 1).flags(LINKED))))
                .containsExactly(LINKED_EVENT_FAILED, LINKED_EVENT_CHAIN_OPEN);
        assertThat(
                        world.post(
                                List.of(
                                        Draft.of(pool, pool, 1).flags(LINKED),
                                        Draft.of(pool, one, 1).flags(LINKED))))
                .containsExactly(Outcome.ACCOUNTS_MUST_BE_DIFFERENT, LINKED_EVENT_FAILED);
        assertThat(world.book().changes().written()).isEmpty();
    }

    @Test
    void everyChangeOfAnAccountWithHistoryIsKept() {
        var hold = world.posted(Draft.of(pool, two, 10).flags(PENDING));
        world.posted(Draft.post(hold, 4));

        assertThat(world.book().changes().lines())
                .containsExactly(
                        new BalanceLine(two, BookFixture.NOW, new Balances(0, 0, 10, 0)),
                        new BalanceLine(two, BookFixture.NOW + 1, new Balances(0, 0, 0, 4)));
    }
}
