package io.linli.citizen.points.lot;

import io.linli.citizen.NamedId;
import io.linli.citizen.points.ledger.AccountId;

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

    /// What somebody owes after a reversal; bounded so that it is never paid twice.
    static AccountId debt(AccountId owner) {
        return new AccountId(NamedId.of("debt", owner.toString()));
    }
}
