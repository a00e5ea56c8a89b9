package io.linli.citizen.points.ledger;

import static io.linli.citizen.points.ledger.Outcome.ACCOUNTS_MUST_BE_DIFFERENT;
import static io.linli.citizen.points.ledger.Outcome.CREATED;
import static io.linli.citizen.points.ledger.Outcome.EXCEEDS_CREDITS;
import static io.linli.citizen.points.ledger.Outcome.EXISTS;
import static io.linli.citizen.points.ledger.Outcome.ID_ALREADY_FAILED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
    private static final UUID ID = UUID.randomUUID();
    private static final AccountId POOL = new AccountId(UUID.randomUUID());
    private static final AccountId REPORTER = new AccountId(UUID.randomUUID());
    private static final AccountId OTHER_LEDGER = new AccountId(UUID.randomUUID());
    private static final AccountId FULL = new AccountId(UUID.randomUUID());
    private static final AccountId NOBODY = new AccountId(UUID.randomUUID());
    private static final AccountId ZERO = new AccountId(new UUID(0, 0));

    private final Book book =
            new Book(
                    List.of(
                            account(POOL, 1, false, 0, 0),
                            account(REPORTER, 1, true, 0, 0),
                            account(OTHER_LEDGER, 2, false, 0, 0),
                            account(FULL, 1, false, Long.MAX_VALUE - 5, Long.MAX_VALUE - 5)),
                    List.of(),
                    List.of());

    @Test
    void movesPointsFromOneAccountToTheOther() {
        assertThat(book.post(transfer(ID, POOL, REPORTER, 10))).isEqualTo(CREATED);
        assertThat(book.moved())
                .extracting(Account::id, Account::balance)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(POOL, -10L),
                        org.assertj.core.groups.Tuple.tuple(REPORTER, 10L));
    }

    @Test
    void knowsARepeatAndNamesTheFirstFieldThatDiffers() {
        book.post(transfer(ID, POOL, REPORTER, 10));

        assertThat(book.post(transfer(ID, POOL, REPORTER, 10))).isEqualTo(EXISTS);
        assertThat(book.post(transfer(ID, FULL, FULL, 11)))
                .isEqualTo(Outcome.EXISTS_WITH_DIFFERENT_DEBIT_ACCOUNT_ID);
        assertThat(book.post(transfer(ID, POOL, FULL, 11)))
                .isEqualTo(Outcome.EXISTS_WITH_DIFFERENT_CREDIT_ACCOUNT_ID);
        assertThat(book.post(transfer(ID, POOL, REPORTER, 11)))
                .isEqualTo(Outcome.EXISTS_WITH_DIFFERENT_AMOUNT);
        assertThat(book.post(transfer(ID, 2, 2, "other")))
                .isEqualTo(Outcome.EXISTS_WITH_DIFFERENT_EVIDENCE);
        assertThat(book.post(transfer(ID, 2, 2, "case")))
                .isEqualTo(Outcome.EXISTS_WITH_DIFFERENT_LEDGER);
        assertThat(book.post(transfer(ID, 1, 2, "case")))
                .isEqualTo(Outcome.EXISTS_WITH_DIFFERENT_CODE);
        assertThat(book.written()).hasSize(1);
    }

    @Test
    void namesTheFirstRuleThatIsBroken() {
        assertThat(book.post(transfer(new UUID(0, 0), ZERO, ZERO, 1)))
                .isEqualTo(Outcome.ID_MUST_NOT_BE_ZERO);
        assertThat(book.post(transfer(new UUID(-1, -1), ZERO, ZERO, 1)))
                .isEqualTo(Outcome.ID_MUST_NOT_BE_INT_MAX);
        assertThat(post(ZERO, ZERO, 1)).isEqualTo(Outcome.DEBIT_ACCOUNT_ID_MUST_NOT_BE_ZERO);
        assertThat(post(POOL, ZERO, 1)).isEqualTo(Outcome.CREDIT_ACCOUNT_ID_MUST_NOT_BE_ZERO);
        assertThat(post(NOBODY, NOBODY, 1)).isEqualTo(ACCOUNTS_MUST_BE_DIFFERENT);
        assertThat(post(NOBODY, OTHER_LEDGER, 1)).isEqualTo(Outcome.DEBIT_ACCOUNT_NOT_FOUND);
        assertThat(post(POOL, NOBODY, 1)).isEqualTo(Outcome.CREDIT_ACCOUNT_NOT_FOUND);
        assertThat(post(POOL, OTHER_LEDGER, 1))
                .isEqualTo(Outcome.ACCOUNTS_MUST_HAVE_THE_SAME_LEDGER);
        assertThat(book.post(transfer(UUID.randomUUID(), 2, 1, "case")))
                .isEqualTo(Outcome.TRANSFER_MUST_HAVE_THE_SAME_LEDGER_AS_ACCOUNTS);
        assertThat(post(FULL, POOL, 6)).isEqualTo(Outcome.OVERFLOWS_DEBITS_POSTED);
        assertThat(post(POOL, FULL, 6)).isEqualTo(Outcome.OVERFLOWS_CREDITS_POSTED);
        assertThat(post(REPORTER, POOL, 1)).isEqualTo(EXCEEDS_CREDITS);
        assertThat(book.written()).isEmpty();
    }

    @Test
    void anIdThatFailedForAPassingReasonStaysFailed() {
        assertThat(book.post(transfer(ID, REPORTER, POOL, 1))).isEqualTo(EXCEEDS_CREDITS);
        book.post(transfer(UUID.randomUUID(), POOL, REPORTER, 10));

        assertThat(book.post(transfer(ID, REPORTER, POOL, 1))).isEqualTo(ID_ALREADY_FAILED);
        assertThat(book.newlyBurnt()).containsExactly(ID);
    }

    @Test
    void anIdThatBrokeALastingRuleIsNotBurnt() {
        assertThat(book.post(transfer(ID, POOL, POOL, 1))).isEqualTo(ACCOUNTS_MUST_BE_DIFFERENT);
        assertThat(book.post(transfer(ID, POOL, REPORTER, 1))).isEqualTo(CREATED);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Points.MAX + 1, Long.MIN_VALUE})
    void pointsThatMoveArePositiveAndBounded(long amount) {
        assertThatThrownBy(() -> new Points(amount)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 2026, 110105})
    void whatIsTakenOutIsPutInAndNobodyFallsBelowZero(long seed) {
        var random = new Random(seed);
        var accounts =
                IntStream.range(0, 6)
                        .mapToObj(place ->
                                account(
                                        new AccountId(new UUID(seed, place + 1)),
                                        1,
                                        place > 0,
                                        0,
                                        0))
                        .toList();
        var many = new Book(accounts, List.of(), List.of());
        var sent = new ArrayList<Transfer>();
        for (var round = 0; round < 2_000; round++) {
            var again = !sent.isEmpty() && random.nextInt(5) == 0;
            var transfer =
                    again
                            ? sent.get(random.nextInt(sent.size()))
                            : transfer(
                                    new UUID(seed, 1_000_000L + round),
                                    accounts.get(random.nextInt(6)).id(),
                                    accounts.get(random.nextInt(6)).id(),
                                    1 + random.nextInt(50));
            sent.add(transfer);
            many.post(transfer);
            var now = many.moved();
            assertThat(now.stream().mapToLong(Account::debits).sum())
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(now.stream().mapToLong(Account::credits).sum());
            assertThat(now).allMatch(account -> !account.bounded() || account.balance() >= 0);
        }
        assertThat(many.written()).doesNotHaveDuplicates().isNotEmpty();
        many.moved()
                .forEach(account ->
                        assertThat(account.balance()).isEqualTo(recomputed(many, account.id())));
    }

    private static long recomputed(Book book, AccountId id) {
        return book.written().stream()
                .mapToLong(line ->
                        line.credit().equals(id)
                                ? line.points().value()
                                : line.debit().equals(id) ? -line.points().value() : 0)
                .sum();
    }

    private Outcome post(AccountId debit, AccountId credit, long amount) {
        return book.post(transfer(UUID.randomUUID(), debit, credit, amount));
    }

    private static Transfer transfer(UUID id, AccountId debit, AccountId credit, long amount) {
        return new Transfer(id, debit, credit, new Points(amount), 1, 1, "case", NOW);
    }

    private static Transfer transfer(UUID id, int ledger, int code, String evidence) {
        return new Transfer(id, POOL, REPORTER, new Points(10), ledger, code, evidence, NOW);
    }

    private static Account account(
            AccountId id, int ledger, boolean bounded, long debits, long credits) {
        return new Account(
                id, ledger, bounded ? 2 : 1, "110105017036", "", bounded, debits, credits, NOW);
    }
}
