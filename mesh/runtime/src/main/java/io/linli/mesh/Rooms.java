package io.linli.mesh;

import io.linli.mesh.call.Door;
import io.linli.mesh.store.Schemas;
import io.linli.mesh.store.Transactions;
import io.linli.mesh.task.DurableTasks;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Opens rooms: brings the schema up to date and hands out what the room works with.
public final class Rooms {
    private final Schemas schemas;
    private final DataSource dataSource;
    private final JdbcClient db;
    private final Transactions transactions;
    private final Clock clock;

    public Rooms(
            Schemas schemas,
            DataSource dataSource,
            JdbcClient db,
            Transactions transactions,
            Clock clock) {
        this.schemas = schemas;
        this.dataSource = dataSource;
        this.db = db;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Room open(String name) {
        schemas.migrate(name);
        var door = new Door(transactions, db, name, clock);
        var tasks = new DurableTasks(name, dataSource, db, transactions, clock);
        tasks.every("forget-answers", Duration.ofHours(1), door::forget);
        return new Room(name, door, tasks);
    }
}
