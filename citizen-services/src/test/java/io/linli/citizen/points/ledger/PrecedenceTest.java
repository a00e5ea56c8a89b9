package io.linli.citizen.points.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every rule by itself, and every rule together with each one below it: the first that applies is
/// the answer. Rule source: docs/rules/ledger.md §3.
class PrecedenceTest {
    private record Breach(Outcome outcome, UnaryOperator<Draft> breaks) {}

    private static final int POST = TransferFlags.POST_PENDING;
    private static final int VOID = TransferFlags.VOID_PENDING;
    private static final UUID INT_MAX = new UUID(-1, -1);
    private static final Amount HUGE = new Amount(1, 0);

    private final BookFixture world = new BookFixture();
    private final AccountId pool = world.account(1, 0);
    private final AccountId other = world.account(1, 0);
    private final AccountId empty = world.account(1, AccountFlags.DEBITS_MUST_NOT_EXCEED_CREDITS);
    private final AccountId sink = world.account(1, AccountFlags.CREDITS_MUST_NOT_EXCEED_DEBITS);
    private final AccountId elsewhere = world.account(2, 0);
    private final AccountId closed = world.account(1, AccountFlags.CLOSED);
    private final AccountId closing = world.account(1, 0);
    private final AccountId closingToo = world.account(1, 0);
    private final UUID burnt = UUID.randomUUID();
    private UUID held;
    private UUID plain;
    private UUID postedOne;
    private UUID voidedOne;
    private UUID expiredOne;
    private UUID ofClosedDebit;
    private UUID ofClosedCredit;

    @BeforeEach
    void world() {
        world.post(Draft.of(empty, other, 1).id(burnt));
        held = hold(pool, other);
        plain = world.posted(Draft.of(pool, other, 10));
        postedOne = hold(pool, other);
        world.posted(Draft.post(postedOne, 10));
        voidedOne = hold(pool, other);
        world.posted(Draft.void_(voidedOne));
        expiredOne =
                world.posted(Draft.of(pool, other, 10).flags(TransferFlags.PENDING).timeout(1));
        ofClosedDebit = hold(closing, other);
        ofClosedCredit = hold(other, closingToo);
        world.posted(
                Draft.of(closing, closingToo, 0)
                        .flags(
                                TransferFlags.PENDING
                                        | TransferFlags.CLOSING_DEBIT
                                        | TransferFlags.CLOSING_CREDIT));
        world.later(BookFixture.NOW + 10 * BookFixture.SECOND);
    }

    private UUID hold(AccountId debit, AccountId credit) {
        return world.posted(Draft.of(debit, credit, 10).flags(TransferFlags.PENDING));
    }

    private List<Breach> ofAll() {
        return List.of(
                new Breach(Outcome.TIMESTAMP_MUST_BE_ZERO, one -> one.timestamp(1)),
                new Breach(Outcome.ID_MUST_NOT_BE_ZERO, one -> one.id(Draft.ZERO)),
                new Breach(Outcome.ID_MUST_NOT_BE_INT_MAX, one -> one.id(INT_MAX)),
                new Breach(Outcome.EXISTS_WITH_DIFFERENT_FLAGS, one -> one.id(voidedOne)),
                new Breach(Outcome.ID_ALREADY_FAILED, one -> one.id(burnt)));
    }

    private List<Breach> ofMoving() {
        return List.of(
                new Breach(Outcome.FLAGS_ARE_MUTUALLY_EXCLUSIVE, one -> one.flags(POST | VOID)),
                new Breach(
                        Outcome.DEBIT_ACCOUNT_ID_MUST_NOT_BE_ZERO,
                        one -> one.debit(AccountId.NONE)),
                new Breach(
                        Outcome.CREDIT_ACCOUNT_ID_MUST_NOT_BE_ZERO,
                        one -> one.credit(AccountId.NONE)),
                new Breach(Outcome.ACCOUNTS_MUST_BE_DIFFERENT, one -> one.credit(one.debit())),
                new Breach(Outcome.PENDING_ID_MUST_BE_ZERO, one -> one.pending(UUID.randomUUID())),
                new Breach(
                        Outcome.TIMEOUT_RESERVED_FOR_PENDING_TRANSFER,
                        one -> one.timeout(1).flags(one.flags() & ~TransferFlags.PENDING)),
                new Breach(
                        Outcome.CLOSING_TRANSFER_MUST_BE_PENDING,
                        one -> one.flags(TransferFlags.CLOSING_CREDIT)),
                new Breach(Outcome.LEDGER_MUST_NOT_BE_ZERO, one -> one.ledger(0)),
                new Breach(Outcome.CODE_MUST_NOT_BE_ZERO, one -> one.code(0)),
                new Breach(Outcome.DEBIT_ACCOUNT_NOT_FOUND, one -> one.debit(Draft.anyone())),
                new Breach(Outcome.CREDIT_ACCOUNT_NOT_FOUND, one -> one.credit(Draft.anyone())),
                new Breach(
                        Outcome.ACCOUNTS_MUST_HAVE_THE_SAME_LEDGER, one -> one.credit(elsewhere)),
                new Breach(
                        Outcome.TRANSFER_MUST_HAVE_THE_SAME_LEDGER_AS_ACCOUNTS,
                        one -> one.ledger(2)),
                new Breach(Outcome.DEBIT_ACCOUNT_ALREADY_CLOSED, one -> one.debit(closed)),
                new Breach(Outcome.CREDIT_ACCOUNT_ALREADY_CLOSED, one -> one.credit(closingToo)),
                new Breach(Outcome.OVERFLOWS_DEBITS_POSTED, one -> one.amount(HUGE)),
                new Breach(Outcome.EXCEEDS_CREDITS, one -> one.debit(empty)),
                new Breach(Outcome.EXCEEDS_DEBITS, one -> one.credit(sink)));
    }

    private List<Breach> ofSettling() {
        return List.of(
                new Breach(
                        Outcome.FLAGS_ARE_MUTUALLY_EXCLUSIVE,
                        one -> one.flags(VOID | TransferFlags.PENDING)),
                new Breach(Outcome.PENDING_ID_MUST_NOT_BE_ZERO, one -> one.pending(Draft.ZERO)),
                new Breach(Outcome.PENDING_ID_MUST_BE_DIFFERENT, one -> one.pending(one.id())),
                new Breach(Outcome.TIMEOUT_RESERVED_FOR_PENDING_TRANSFER, one -> one.timeout(1)),
                new Breach(
                        Outcome.PENDING_TRANSFER_NOT_FOUND, one -> one.pending(UUID.randomUUID())),
                new Breach(Outcome.PENDING_TRANSFER_NOT_PENDING, one -> one.pending(plain)),
                new Breach(
                        Outcome.PENDING_TRANSFER_HAS_DIFFERENT_DEBIT_ACCOUNT_ID,
                        one -> one.debit(empty)),
                new Breach(
                        Outcome.PENDING_TRANSFER_HAS_DIFFERENT_CREDIT_ACCOUNT_ID,
                        one -> one.credit(empty)),
                new Breach(Outcome.PENDING_TRANSFER_HAS_DIFFERENT_LEDGER, one -> one.ledger(2)),
                new Breach(Outcome.PENDING_TRANSFER_HAS_DIFFERENT_CODE, one -> one.code(2)),
                new Breach(
                        Outcome.EXCEEDS_PENDING_TRANSFER_AMOUNT, one -> one.amount(Amount.of(11))),
                new Breach(
                        Outcome.PENDING_TRANSFER_HAS_DIFFERENT_AMOUNT,
                        one -> one.flags(VOID).amount(Amount.of(9))),
                new Breach(Outcome.PENDING_TRANSFER_ALREADY_POSTED, one -> one.pending(postedOne)),
                new Breach(Outcome.PENDING_TRANSFER_ALREADY_VOIDED, one -> one.pending(voidedOne)),
                new Breach(Outcome.PENDING_TRANSFER_EXPIRED, one -> one.pending(expiredOne)),
                new Breach(Outcome.DEBIT_ACCOUNT_ALREADY_CLOSED, one -> one.pending(ofClosedDebit)),
                new Breach(
                        Outcome.CREDIT_ACCOUNT_ALREADY_CLOSED, one -> one.pending(ofClosedCredit)));
    }

    private static List<Breach> ofRepeats() {
        return List.of(
                new Breach(
                        Outcome.EXISTS_WITH_DIFFERENT_FLAGS,
                        one -> one.flags(TransferFlags.PENDING)),
                new Breach(
                        Outcome.EXISTS_WITH_DIFFERENT_PENDING_ID,
                        one -> one.pending(UUID.randomUUID())),
                new Breach(Outcome.EXISTS_WITH_DIFFERENT_TIMEOUT, one -> one.timeout(1)),
                new Breach(
                        Outcome.EXISTS_WITH_DIFFERENT_DEBIT_ACCOUNT_ID,
                        one -> one.debit(Draft.anyone())),
                new Breach(
                        Outcome.EXISTS_WITH_DIFFERENT_CREDIT_ACCOUNT_ID,
                        one -> one.credit(Draft.anyone())),
                new Breach(Outcome.EXISTS_WITH_DIFFERENT_AMOUNT, one -> one.amount(Amount.of(11))),
                new Breach(
                        Outcome.EXISTS_WITH_DIFFERENT_USER_DATA_128,
                        one -> one.data(wide(one.data(), new UUID(0, 9)))),
                new Breach(
                        Outcome.EXISTS_WITH_DIFFERENT_USER_DATA_64,
                        one -> one.data(new UserData(one.data().wide(), 9, one.data().narrow()))),
                new Breach(
                        Outcome.EXISTS_WITH_DIFFERENT_USER_DATA_32,
                        one -> one.data(new UserData(one.data().wide(), one.data().middle(), 9))),
                new Breach(Outcome.EXISTS_WITH_DIFFERENT_EVIDENCE, one -> one.evidence("other")),
                new Breach(Outcome.EXISTS_WITH_DIFFERENT_LEDGER, one -> one.ledger(2)),
                new Breach(Outcome.EXISTS_WITH_DIFFERENT_CODE, one -> one.code(2)));
    }

    private static UserData wide(UserData data, UUID wide) {
        return new UserData(wide, data.middle(), data.narrow());
    }

    @Test
    void ofTwoRulesThatAMovingTransferBreaksTheFirstIsNamed() {
        all(Draft.of(pool, other, 10), both(ofAll(), ofMoving()));
    }

    @Test
    void ofTwoRulesThatASettlingTransferBreaksTheFirstIsNamed() {
        all(Draft.post(held, 10), both(ofAll(), ofSettling()));
    }

    @Test
    void ofTwoFieldsThatDifferFromWhatIsWrittenTheFirstIsNamed() {
        var written = Draft.of(pool, other, 10);
        world.posted(written);
        assertThat(world.post(written)).isEqualTo(Outcome.EXISTS);
        check(written, ofRepeats(), false);
    }

    @Test
    void theOrderIsThatOfTheEnum() {
        for (var order : List.of(both(ofAll(), ofMoving()), both(ofAll(), ofSettling()))) {
            assertThat(order.stream().map(Breach::outcome).toList()).isSorted();
        }
        assertThat(ofRepeats().stream().map(Breach::outcome).toList()).isSorted();
    }

    @Test
    void everyOutcomeOfATransferIsInOneOfTheTablesOrHasATestOfItsOwn() {
        var tabled = EnumSet.noneOf(Outcome.class);
        Stream.of(ofAll(), ofMoving(), ofSettling(), ofRepeats())
                .flatMap(List::stream)
                .forEach(each -> tabled.add(each.outcome()));
        assertThat(EnumSet.complementOf(tabled))
                .containsExactlyInAnyOrder(
                        // of chains, of success: BookTest
                        Outcome.LINKED_EVENT_FAILED,
                        Outcome.LINKED_EVENT_CHAIN_OPEN,
                        Outcome.CREATED,
                        Outcome.EXISTS,
                        // of full accounts: BoundsTest
                        Outcome.OVERFLOWS_DEBITS_PENDING,
                        Outcome.OVERFLOWS_CREDITS_PENDING,
                        Outcome.OVERFLOWS_CREDITS_POSTED,
                        Outcome.OVERFLOWS_DEBITS,
                        Outcome.OVERFLOWS_CREDITS,
                        Outcome.OVERFLOWS_TIMEOUT,
                        // of accounts: AccountRulesTest
                        Outcome.EXISTS_WITH_DIFFERENT_FIELDS,
                        Outcome.EXISTS_WITH_DIFFERENT_REGION,
                        Outcome.EXISTS_WITH_DIFFERENT_PARTNER_ID,
                        Outcome.DEBITS_PENDING_MUST_BE_ZERO,
                        Outcome.DEBITS_POSTED_MUST_BE_ZERO,
                        Outcome.CREDITS_PENDING_MUST_BE_ZERO,
                        Outcome.CREDITS_POSTED_MUST_BE_ZERO);
    }

    private static List<Breach> both(List<Breach> one, List<Breach> two) {
        return Stream.concat(one.stream(), two.stream()).toList();
    }

    private void all(Draft right, List<Breach> order) {
        check(right, order, true);
        assertThat(world.post(right.id(UUID.randomUUID()))).isEqualTo(Outcome.CREATED);
    }

    /// A transfer that breaks the lower rule and then the upper one.
    private void check(Draft right, List<Breach> order, boolean ownId) {
        for (var upper = 0; upper < order.size(); upper++) {
            for (var lower = upper; lower < order.size(); lower++) {
                var one = ownId ? right.id(UUID.randomUUID()) : right;
                var wrong = order.get(upper).breaks().apply(order.get(lower).breaks().apply(one));
                assertThat(world.post(wrong))
                        .as("%s before %s", order.get(upper).outcome(), order.get(lower).outcome())
                        .isEqualTo(order.get(upper).outcome());
            }
        }
    }
}
