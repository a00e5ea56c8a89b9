package io.linli.citizen.governance.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.linli.citizen.governance.clock.Alarm;
import io.linli.citizen.governance.clock.Sweep;
import io.linli.mesh.store.DbSettings;
import io.linli.mesh.store.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/// A replica that sweeps: connections and a clock of its own.
final class SweepWorker implements AutoCloseable {
    final JdbcClient db;
    final Transactions transactions;
    final CaseRoom room;
    final Sweep sweep;
    private final HikariDataSource pool;

    /// @param around what the alarm of cases is wrapped in
    SweepWorker(DbSettings settings, Clock clock, UnaryOperator<Alarm> around) {
        this(
                new DbSettings(
                                settings.url(),
                                settings.user(),
                                settings.password(),
                                settings.ownerUser(),
                                settings.ownerPassword(),
                                2)
                        .pool(),
                clock,
                around);
    }

    private SweepWorker(HikariDataSource pool, Clock clock, UnaryOperator<Alarm> around) {
        this.pool = pool;
        this.db = JdbcClient.create(pool);
        this.transactions = new Transactions(new DataSourceTransactionManager(pool), db);
        this.room = new CaseRoom(db, clock);
        this.sweep =
                new Sweep(room.deadlines, List.of(around.apply(room.alarm)), transactions, clock);
    }

    @Override
    public void close() {
        pool.close();
    }
}
