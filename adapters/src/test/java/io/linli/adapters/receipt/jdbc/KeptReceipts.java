package io.linli.adapters.receipt.jdbc;

import io.linli.adapters.receipt.Receipts;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The keeper of receipts, for tests of other packages.
public final class KeptReceipts {
    private KeptReceipts() {}

    public static Receipts in(JdbcClient db) {
        return new JdbcReceipts(db);
    }
}
