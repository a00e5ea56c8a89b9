package io.linli.citizen.points.lot;

import io.linli.citizen.NamedId;
import io.linli.citizen.points.ledger.Account;
import io.linli.citizen.points.ledger.AccountFlags;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.citizen.points.ledger.Balances;
import io.linli.citizen.points.ledger.UserData;
import java.util.List;

/// Which account of ledger 1 is whose. Rule source: docs/rules/points.md §1.
public final class PointAccounts {
    public static final int LEDGER = 1;

    /// Account codes.
    public static final int POOL = 1;

    public static final int REPORTER = 2;
    public static final int DEBT = 3;

    private PointAccounts() {}

    /// A community's pool: where earned points come from and spent, donated and expired ones go.
    public static AccountId pool(String region) {
        return new AccountId(NamedId.of("pool", region));
    }

    /// A partner's resident.
    ///
    /// @param reference what the partner calls them
    public static AccountId reporter(String partner, String reference) {
        return new AccountId(NamedId.of("account", partner, "reporter", reference));
    }

    /// What has to be open before somebody earns: the pool that gives, and their own account.
    public static List<Account> forEarning(AccountId account, String region, String partner) {
        return List.of(
                poolOf(region),
                account(
                        account,
                        REPORTER,
                        region,
                        partner,
                        AccountFlags.of(AccountFlags.DEBITS_MUST_NOT_EXCEED_CREDITS)));
    }

    /// What has to be open before somebody can owe.
    public static Account debtOf(AccountId owner, String region) {
        return account(
                debt(owner),
                DEBT,
                region,
                "",
                AccountFlags.of(AccountFlags.CREDITS_MUST_NOT_EXCEED_DEBITS));
    }

    /// A community's pool, to be opened.
    public static Account poolOf(String region) {
        return account(pool(region), POOL, region, "", AccountFlags.of());
    }

    private static Account account(
            AccountId id, int code, String region, String partner, AccountFlags flags) {
        return new Account(
                id, LEDGER, code, region, partner, flags, UserData.NONE, false, Balances.NONE, 0);
    }

    /// What somebody owes after a reversal; bounded so that it is never paid twice.
    static AccountId debt(AccountId owner) {
        return new AccountId(NamedId.of("debt", owner.toString()));
    }
}
