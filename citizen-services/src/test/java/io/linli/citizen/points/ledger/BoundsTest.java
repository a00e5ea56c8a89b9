package io.linli.citizen.points.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No side of an account holds more than 2^63 − 1, and what is available never falls below 0. Rule
/// source: docs/rules/ledger.md §2.
class BoundsTest {
    private static final long MAX = Amount.HELD_MAX;
    private static final int PENDING = TransferFlags.PENDING;

    private final BookFixture world = new BookFixture();

    @ParameterizedTest
    @CsvSource({
        // debit pending, posted, credit pending, posted, flags, outcome; the amount is 10
        "MAX-9, 0, 0, 0, 2, OVERFLOWS_DEBITS_PENDING",
        "MAX-10, 0, 0, 0, 2, CREATED",
        "0, 0, MAX-9, 0, 2, OVERFLOWS_CREDITS_PENDING",
        "0, 0, MAX-10, 0, 2, CREATED",
        "0, MAX-9, 0, 0, 0, OVERFLOWS_DEBITS_POSTED",
        "0, MAX-10, 0, 0, 0, CREATED",
        "0, 0, 0, MAX-9, 0, OVERFLOWS_CREDITS_POSTED",
        "0, 0, 0, MAX-10, 0, CREATED",
        "1, MAX-10, 0, 0, 0, OVERFLOWS_DEBITS",
        "MAX-10, 1, 0, 0, 2, OVERFLOWS_DEBITS",
        "0, 0, 1, MAX-10, 0, OVERFLOWS_CREDITS",
        "0, 0, MAX-10, 1, 2, OVERFLOWS_CREDITS",
        "MAX-9, 0, MAX-9, 0, 2, OVERFLOWS_DEBITS_PENDING",
        "0, MAX-9, MAX-9, 0, 2, OVERFLOWS_CREDITS_PENDING",
        "1, MAX-10, 0, MAX-9, 0, OVERFLOWS_CREDITS_POSTED"
    })
    void theLastThatFits(
            String debitsPending,
            String debitsPosted,
            String creditsPending,
            String creditsPosted,
            int flags,
            Outcome expected) {
        var from =
                world.account(
                        1, 0, new Balances(number(debitsPending), number(debitsPosted), 0, 0));
        var to =
                world.account(
                        1, 0, new Balances(0, 0, number(creditsPending), number(creditsPosted)));

        assertThat(world.post(Draft.of(from, to, 10).flags(flags))).isEqualTo(expected);
    }

    private static long number(String text) {
        return text.startsWith("MAX")
                ? MAX - Long.parseLong(text.substring(4))
                : Long.parseLong(text);
    }

    @Test
    void anAmountOf128BitsOverflows() {
        var from = world.account(1, 0);
        var to = world.account(1, 0);

        for (var amount :
                new Amount[] {new Amount(0, Long.MIN_VALUE), new Amount(1, 0), Amount.ALL}) {
            assertThat(world.post(Draft.of(from, to, 0).amount(amount)))
                    .isEqualTo(Outcome.OVERFLOWS_DEBITS_POSTED);
            assertThat(world.post(Draft.of(from, to, 0).amount(amount).flags(PENDING)))
                    .isEqualTo(Outcome.OVERFLOWS_DEBITS_PENDING);
        }
        assertThat(world.post(Draft.of(from, to, MAX))).isEqualTo(Outcome.CREATED);
    }

    @Test
    void aTimeoutBeyondTheLastLedgerTimeOverflows() {
        var from = world.account(1, 0);
        var to = world.account(1, 0);
        var late = world.at(Long.MAX_VALUE - 10 * BookFixture.SECOND);

        assertThat(late.post(java.util.List.of(Draft.of(from, to, 1).flags(2).timeout(10).done())))
                .containsExactly(Outcome.OVERFLOWS_TIMEOUT);
        assertThat(late.post(java.util.List.of(Draft.of(from, to, 1).flags(2).timeout(9).done())))
                .containsExactly(Outcome.CREATED);
    }

    @Test
    void whatIsHeldIsNoLongerAvailable() {
        var pool = world.account(1, 0);
        var one = world.account(1, AccountFlags.DEBITS_MUST_NOT_EXCEED_CREDITS);
        world.posted(Draft.of(pool, one, 100));
        var hold = world.posted(Draft.of(one, pool, 80).flags(PENDING));

        assertThat(world.now(one).available()).isEqualTo(20);
        assertThat(world.post(Draft.of(one, pool, 21))).isEqualTo(Outcome.EXCEEDS_CREDITS);
        assertThat(world.post(Draft.of(one, pool, 21).flags(PENDING)))
                .isEqualTo(Outcome.EXCEEDS_CREDITS);
        assertThat(world.post(Draft.of(one, pool, 20))).isEqualTo(Outcome.CREATED);
        world.posted(Draft.void_(hold));
        assertThat(world.now(one).available()).isEqualTo(80);
    }

    @Test
    void theMirrorImageHoldsForCredits() {
        var pool = world.account(1, 0);
        var one = world.account(1, AccountFlags.CREDITS_MUST_NOT_EXCEED_DEBITS);
        world.posted(Draft.of(one, pool, 100));
        world.posted(Draft.of(pool, one, 80).flags(PENDING));

        assertThat(world.now(one).available()).isEqualTo(20);
        assertThat(world.post(Draft.of(pool, one, 21))).isEqualTo(Outcome.EXCEEDS_DEBITS);
        assertThat(world.post(Draft.of(pool, one, 20))).isEqualTo(Outcome.CREATED);
    }

    @Test
    void whatFailedForAPassingReasonStaysFailed() {
        var pool = world.account(1, 0);
        var one = world.account(1, AccountFlags.DEBITS_MUST_NOT_EXCEED_CREDITS);
        var early = Draft.of(one, pool, 1);
        var wrong = Draft.of(one, one, 1);

        assertThat(world.post(early)).isEqualTo(Outcome.EXCEEDS_CREDITS);
        assertThat(world.post(wrong)).isEqualTo(Outcome.ACCOUNTS_MUST_BE_DIFFERENT);
        world.posted(Draft.of(pool, one, 5));
        assertThat(world.post(early)).isEqualTo(Outcome.ID_ALREADY_FAILED);
        assertThat(world.post(Draft.of(one, pool, 1).id(wrong.id()))).isEqualTo(Outcome.CREATED);
        assertThat(world.book().changes().burnt()).containsExactly(early.id());
        assertThat(new UUID(0, 0)).isNotEqualTo(early.id());
    }
}
