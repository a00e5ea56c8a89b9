package io.linli.citizen.points.ledger;

import static io.linli.citizen.points.ledger.LedgerReason.ACCOUNT_UNKNOWN;

import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;

/// Use case: someone looks at an account.
public final class ReadLedger {
    private final Ledger ledger;

    public ReadLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    /// @throws io.linli.mesh.refusal.Refusal `ACCOUNT_UNKNOWN`, also when it is not the caller's
    public Account account(int of, AccountId id) {
        return ledger.find(id)
                .filter(account -> account.ledger() == of)
                .orElseThrow(() -> ACCOUNT_UNKNOWN.refuse("account", id));
    }

    /// @throws io.linli.mesh.refusal.Refusal `ACCOUNT_UNKNOWN` or `PAGE_TOKEN_INVALID`
    public Page<Transfer> transfers(int of, AccountId id, int pageSize, String pageToken) {
        account(of, id);
        var size = PageToken.size(pageSize);
        var rows = ledger.page(id, PageToken.parse(pageToken), size + 1);
        return PageToken.cut(rows, size, last -> new PageToken(last.at(), last.id()));
    }
}
