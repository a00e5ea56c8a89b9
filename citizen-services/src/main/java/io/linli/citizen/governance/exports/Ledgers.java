package io.linli.citizen.governance.exports;

import java.util.List;

/// All tables that can leave.
public final class Ledgers {
    private final List<Ledger> all;

    public Ledgers(List<Ledger> all) {
        this.all = List.copyOf(all);
    }

    public Ledger of(LedgerKind kind) {
        return all.stream()
                .filter(each -> each.kinds().contains(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no ledger of " + kind));
    }
}
