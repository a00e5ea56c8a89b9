package io.linli.adapters.delivery.jdbc;

import io.linli.adapters.delivery.Acts;
import io.linli.adapters.delivery.Deliveries;
import io.linli.adapters.delivery.Pauses;
import io.linli.adapters.delivery.Queue;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The keepers of deliveries and of what belongs to them, for tests of other packages.
public final class Kept {
    private Kept() {}

    public static Deliveries in(JdbcClient db) {
        return new JdbcDeliveries(db);
    }

    public static Pauses pausesIn(JdbcClient db) {
        return new JdbcPauses(db);
    }

    public static Acts actsIn(JdbcClient db) {
        return new JdbcActs(db);
    }

    public static Queue queueIn(JdbcClient db) {
        return new JdbcQueue(db);
    }
}
