package io.linli.citizen.points.lot;

import static io.linli.citizen.points.lot.PointsReason.DEBT_OPEN;
import static io.linli.citizen.points.lot.PointsReason.POINTS_ACCOUNT_UNKNOWN;

import io.linli.citizen.points.ledger.AccountId;

/// Use case: an officer stops what leaves an account, and lets it go again. In the transaction at
/// hand.
public final class FreezeAccount {
    private final Purses purses;

    public FreezeAccount(Purses purses) {
        this.purses = purses;
    }

    /// @throws io.linli.mesh.refusal.Refusal `POINTS_ACCOUNT_UNKNOWN`
    public Purse freeze(AccountId account, String why) {
        return change(known(account), why);
    }

    /// @throws io.linli.mesh.refusal.Refusal `POINTS_ACCOUNT_UNKNOWN` or `DEBT_OPEN`
    public Purse unfreeze(AccountId account) {
        var purse = known(account);
        if (purse.debt() > 0) {
            throw DEBT_OPEN.refuse("debt", purse.debt(), "0");
        }
        return change(purse, "");
    }

    private Purse change(Purse purse, String why) {
        if (!purse.frozen().equals(why)) {
            purses.freeze(purse, why);
        }
        return purse.frozen(why);
    }

    private Purse known(AccountId account) {
        return purses.find(account)
                .orElseThrow(() -> POINTS_ACCOUNT_UNKNOWN.refuse("account", account));
    }
}
