package io.linli.adapters.reconcile.jdbc;

import io.linli.adapters.reconcile.Reconciliations;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The keeper of reconciliations, for tests of other packages.
public final class KeptReconciliations {
    private KeptReconciliations() {}

    public static Reconciliations in(JdbcClient db) {
        return new JdbcReconciliations(db);
    }
}
