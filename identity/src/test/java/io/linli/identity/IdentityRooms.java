package io.linli.identity;

import com.zaxxer.hikari.HikariDataSource;
import io.grpc.BindableService;
import io.grpc.Channel;
import io.linli.mesh.Rooms;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.Schemas;
import io.linli.mesh.store.Transactions;
import io.linli.mesh.testkit.InProcessMesh;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.seal.Seal;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// The rooms of this service, wired as in real life, on a real database, served in-process.
public final class IdentityRooms implements AutoCloseable {
    public static final String SEAL_KEYS = "1=AAECAwQFBgcICQoLDA0ODw==";
    public static final String SEAL_INDEX_KEY = "AAECAwQFBgcICQoLDA0ODwABAgMEBQYHCAkKCwwNDg8=";

    private static final MapPropertySource SETTINGS =
            new MapPropertySource("test", Map.of("linli.publication.targets", "*.example.cn:9090"));

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();
    private final HikariDataSource pool;
    private final InProcessMesh mesh;

    public IdentityRooms(PostgresExtension postgres, Clock clock) {
        pool = postgres.settings().pool();
        var db = JdbcClient.create(pool);
        var transactions = new Transactions(new DataSourceTransactionManager(pool), db);
        var rooms =
                new Rooms(
                        new Schemas(postgres.settings()),
                        new TransactionAwareDataSourceProxy(pool),
                        db,
                        transactions,
                        clock);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Seal.class, () -> new Seal(SEAL_KEYS, SEAL_INDEX_KEY));
        context.registerBean(JdbcClient.class, () -> db);
        context.registerBean(Transactions.class, () -> transactions);
        context.registerBean(Rooms.class, () -> rooms);
        context.scan(
                "io.linli.identity.region",
                "io.linli.identity.partner",
                "io.linli.identity.estate",
                "io.linli.identity.publication",
                "io.linli.identity.demo");
        context.getEnvironment().getPropertySources().addFirst(SETTINGS);
        context.refresh();
        mesh =
                new InProcessMesh(
                        clock,
                        context.getBeansOfType(BindableService.class)
                                .values()
                                .toArray(BindableService[]::new));
    }

    public Channel as(Caller caller) {
        return mesh.as(caller);
    }

    public Channel anonymous() {
        return mesh.anonymous();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        mesh.close();
        context.close();
        pool.close();
    }
}
