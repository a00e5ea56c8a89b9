package io.linli.mesh.testkit;

import com.zaxxer.hikari.HikariDataSource;
import io.linli.mesh.Room;
import io.linli.mesh.Rooms;
import io.linli.mesh.store.DbSettings;
import io.linli.mesh.store.Schemas;
import io.linli.mesh.store.Transactions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// A real PostgreSQL with a database of its own for each test class. The application's role is not
/// the owner, as in real life, so row-level security binds it; the session's zone is never UTC, so
/// that a mistake with time zones shows.
public final class PostgresExtension implements BeforeAllCallback, AfterAllCallback {
    private static final String ZONE = "America/St_Johns";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /// One server for all test classes of a module; ends with the process.
    private static final class Shared {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setServerConfig("timezone", ZONE)
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final List<String> schemas;
    private DbSettings settings;
    private HikariDataSource pool;
    private JdbcClient db;
    private Transactions transactions;

    /// @param schemas the rooms' schemas to bring up
    public PostgresExtension(String... schemas) {
        this.schemas = List.of(schemas);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        var number = COUNT.incrementAndGet();
        var name = "test_" + number;
        var postgres =
                new DriverManagerDataSource(Shared.SERVER.getJdbcUrl("postgres", "postgres"));
        var admin = JdbcClient.create(postgres);
        admin.sql("CREATE ROLE owner_%d LOGIN PASSWORD 'owner'".formatted(number)).update();
        admin.sql("CREATE ROLE app_%d LOGIN PASSWORD 'app'".formatted(number)).update();
        admin.sql("CREATE DATABASE %s OWNER owner_%d".formatted(name, number)).update();
        settings =
                new DbSettings(
                        "jdbc:postgresql://localhost:%d/%s"
                                .formatted(Shared.SERVER.getPort(), name),
                        "app_" + number,
                        "app",
                        "owner_" + number,
                        "owner",
                        30);
        schemas.forEach(new Schemas(settings)::migrate);
        pool = settings.pool();
        db = JdbcClient.create(pool);
        transactions = new Transactions(new DataSourceTransactionManager(pool), db);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        pool.close();
    }

    public DbSettings settings() {
        return settings;
    }

    /// Speaks as the application's role; sees no row outside of a transaction on someone's behalf.
    public JdbcClient db() {
        return db;
    }

    /// Speaks as the owner of the tables, whom row-level security does not bind.
    public JdbcClient owner() {
        return JdbcClient.create(
                new DriverManagerDataSource(
                        settings.url(), settings.ownerUser(), settings.ownerPassword()));
    }

    public Transactions transactions() {
        return transactions;
    }

    /// A room whose schema was named in the constructor. Its tasks are not started.
    public Room room(String name, Clock clock) {
        var joining = new TransactionAwareDataSourceProxy(pool);
        return new Rooms(new Schemas(settings), joining, db, transactions, clock).open(name);
    }
}
