package io.linli.citizen.points.ledger;

import static io.linli.citizen.points.ledger.Outcome.CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Opening accounts. Rule source: docs/rules/ledger.md §4.
class AccountRulesTest {
    private static final UUID FOREIGN = UUID.randomUUID();
    private static final int BOTH =
            AccountFlags.DEBITS_MUST_NOT_EXCEED_CREDITS
                    | AccountFlags.CREDITS_MUST_NOT_EXCEED_DEBITS;

    private final Book book =
            new Book(
                    new Book.Read(
                            List.of(), List.of(), List.of(), List.of(), Set.of(FOREIGN), Set.of()),
                    BookFixture.NOW);
    private final AccountId id = Draft.anyone();

    private Account account(int ledger, int code, int flags, Balances sums, long timestamp) {
        return account(id, ledger, code, "110105017036", "", flags, UserData.NONE, sums, timestamp);
    }

    private static Account account(
            AccountId id,
            int ledger,
            int code,
            String region,
            String partner,
            int flags,
            UserData data,
            Balances sums,
            long timestamp) {
        return new Account(
                id,
                ledger,
                code,
                region,
                partner,
                new AccountFlags(flags),
                data,
                false,
                sums,
                timestamp);
    }

    private Outcome open(Account one) {
        return book.open(List.of(one)).getFirst();
    }

    @Test
    void namesTheFirstRuleThatIsBroken() {
        var full = new Balances(1, 1, 1, 1);
        var max = new AccountId(new UUID(-1, -1));
        var zero = AccountId.NONE;
        assertThat(open(account(zero, 0, 0, "", "", BOTH, UserData.NONE, full, 1)))
                .isEqualTo(Outcome.TIMESTAMP_MUST_BE_ZERO);
        assertThat(open(account(zero, 0, 0, "", "", BOTH, UserData.NONE, full, 0)))
                .isEqualTo(Outcome.ID_MUST_NOT_BE_ZERO);
        assertThat(open(account(max, 0, 0, "", "", BOTH, UserData.NONE, full, 0)))
                .isEqualTo(Outcome.ID_MUST_NOT_BE_INT_MAX);
        assertThat(open(account(0, 0, BOTH, full, 0)))
                .isEqualTo(Outcome.FLAGS_ARE_MUTUALLY_EXCLUSIVE);
        assertThat(open(account(0, 0, 0, full, 0))).isEqualTo(Outcome.DEBITS_PENDING_MUST_BE_ZERO);
        assertThat(open(account(0, 0, 0, new Balances(0, 1, 1, 1), 0)))
                .isEqualTo(Outcome.DEBITS_POSTED_MUST_BE_ZERO);
        assertThat(open(account(0, 0, 0, new Balances(0, 0, 1, 1), 0)))
                .isEqualTo(Outcome.CREDITS_PENDING_MUST_BE_ZERO);
        assertThat(open(account(0, 0, 0, new Balances(0, 0, 0, 1), 0)))
                .isEqualTo(Outcome.CREDITS_POSTED_MUST_BE_ZERO);
        assertThat(open(account(0, 0, 0, Balances.NONE, 0)))
                .isEqualTo(Outcome.LEDGER_MUST_NOT_BE_ZERO);
        assertThat(open(account(1, 0, 0, Balances.NONE, 0)))
                .isEqualTo(Outcome.CODE_MUST_NOT_BE_ZERO);
        assertThat(open(account(1, 1, 0, Balances.NONE, 0))).isEqualTo(CREATED);
        assertThat(open(account(1, 1, 0, Balances.NONE, 0))).isEqualTo(Outcome.EXISTS);
    }

    @Test
    void namesTheFirstFieldThatDiffers() {
        var sums = Balances.NONE;
        var data = new UserData(new UUID(1, 1), 1, 1);
        assertThat(open(account(id, 1, 1, "1", "p", 2, data, sums, 0))).isEqualTo(CREATED);

        var d128 = new UserData(new UUID(2, 2), 2, 2);
        var d64 = new UserData(new UUID(1, 1), 2, 2);
        var d32 = new UserData(new UUID(1, 1), 1, 2);
        assertThat(open(account(id, 2, 2, "2", "q", 4, d128, sums, 0)))
                .isEqualTo(Outcome.EXISTS_WITH_DIFFERENT_FLAGS);
        assertThat(open(account(id, 2, 2, "2", "q", 2, d128, sums, 0)))
                .isEqualTo(Outcome.EXISTS_WITH_DIFFERENT_USER_DATA_128);
        assertThat(open(account(id, 2, 2, "2", "q", 2, d64, sums, 0)))
                .isEqualTo(Outcome.EXISTS_WITH_DIFFERENT_USER_DATA_64);
        assertThat(open(account(id, 2, 2, "2", "q", 2, d32, sums, 0)))
                .isEqualTo(Outcome.EXISTS_WITH_DIFFERENT_USER_DATA_32);
        assertThat(open(account(id, 2, 2, "2", "q", 2, data, sums, 0)))
                .isEqualTo(Outcome.EXISTS_WITH_DIFFERENT_LEDGER);
        assertThat(open(account(id, 1, 2, "2", "q", 2, data, sums, 0)))
                .isEqualTo(Outcome.EXISTS_WITH_DIFFERENT_CODE);
        assertThat(open(account(id, 1, 1, "2", "q", 2, data, sums, 0)))
                .isEqualTo(Outcome.EXISTS_WITH_DIFFERENT_REGION);
        assertThat(open(account(id, 1, 1, "1", "q", 2, data, sums, 0)))
                .isEqualTo(Outcome.EXISTS_WITH_DIFFERENT_PARTNER_ID);
        assertThat(open(account(id, 1, 1, "1", "p", 2, data, sums, 0))).isEqualTo(Outcome.EXISTS);
    }

    @Test
    void nothingIsSaidOfAnAccountThatIsNotTheCallers() {
        assertThat(open(Draft.account(new AccountId(FOREIGN), 1, 0)))
                .isEqualTo(Outcome.EXISTS_WITH_DIFFERENT_FIELDS);
    }

    @Test
    void linkedAccountsOpenTogether() {
        var first = Draft.account(Draft.anyone(), 1, AccountFlags.LINKED);
        var wrong = Draft.account(Draft.anyone(), 0, 0);

        assertThat(book.open(List.of(first, wrong)))
                .containsExactly(Outcome.LINKED_EVENT_FAILED, Outcome.LEDGER_MUST_NOT_BE_ZERO);
        assertThat(book.open(List.of(first))).containsExactly(Outcome.LINKED_EVENT_CHAIN_OPEN);
        assertThat(book.changes().opened()).isEmpty();
        assertThat(book.open(List.of(first, Draft.account(Draft.anyone(), 1, 0))))
                .containsOnly(CREATED);
        assertThat(book.changes().opened()).hasSize(2);
    }

    @Test
    void anAccountIsUsedByTheSameGroupThatOpensIt() {
        var to = Draft.anyone();
        book.open(List.of(account(1, 1, 0, Balances.NONE, 0), Draft.account(to, 1, 0)));

        assertThat(book.post(List.of(Draft.of(id, to, 5).done()))).containsExactly(CREATED);
        assertThat(book.changes().opened()).extracting(Account::balance).containsExactly(-5L, 5L);
        assertThat(book.changes().moved()).isEmpty();
    }
}
