package io.linli.adapters.delivery.jdbc;

import io.linli.adapters.delivery.Deliveries;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The keeper of deliveries, for tests of other packages.
public final class Kept {
    private Kept() {}

    public static Deliveries in(JdbcClient db) {
        return new JdbcDeliveries(db);
    }
}
