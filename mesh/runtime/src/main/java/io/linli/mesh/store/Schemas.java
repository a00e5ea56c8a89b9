package io.linli.mesh.store;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brings a room's schema up to date and lets the process in: the tables every room has (tasks,
/// dead tasks, idempotency), then the room's own from `db/<room>`.
public final class Schemas {
    private final DbSettings settings;

    public Schemas(DbSettings settings) {
        this.settings = settings;
    }

    /// @param schema the room's name, which is also its schema's
    public void migrate(String schema) {
        var owner = settings.owner();
        Flyway.configure()
                .dataSource(owner)
                .schemas(schema)
                .createSchemas(true)
                .locations("classpath:db/mesh", "classpath:db/" + schema)
                .load()
                .migrate();
        var db = JdbcClient.create(owner);
        grant(db, "GRANT USAGE ON SCHEMA %s TO %s", schema);
        grant(db, "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %s TO %s", schema);
        grant(db, "GRANT USAGE ON ALL SEQUENCES IN SCHEMA %s TO %s", schema);
    }

    private void grant(JdbcClient db, String statement, String schema) {
        db.sql(statement.formatted(schema, settings.user())).update();
    }
}
