package io.linli.property;

import com.zaxxer.hikari.HikariDataSource;
import io.grpc.BindableService;
import io.grpc.Channel;
import io.linli.mesh.Rooms;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.channel.Channels;
import io.linli.mesh.store.Schemas;
import io.linli.mesh.store.Transactions;
import io.linli.mesh.testkit.InProcessMesh;
import io.linli.mesh.testkit.PostgresExtension;
import java.time.Clock;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// The rooms of this service, wired as in real life, on a real database, served in-process; estates
/// come from a small identity beside them.
public final class PropertyRooms implements AutoCloseable {
    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();
    private final HikariDataSource pool;
    private final InProcessMesh identity;
    private final InProcessMesh mesh;

    public PropertyRooms(PostgresExtension postgres, Clock clock) {
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
        identity = new InProcessMesh(clock, new SmallIdentity());
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(JdbcClient.class, () -> db);
        context.registerBean(Transactions.class, () -> transactions);
        context.registerBean(Rooms.class, () -> rooms);
        context.registerBean(
                Channels.class, () -> identity.channelsOf("property-services", "identity"));
        context.scan("io.linli.property.repair");
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

    public Channel as(Caller caller, String idempotencyKey) {
        return mesh.as(caller, idempotencyKey);
    }

    public Channel anonymous() {
        return mesh.anonymous();
    }

    /// Takes identity away.
    public void loseIdentity() {
        identity.close();
    }

    @Override
    public void close() {
        mesh.close();
        context.close();
        identity.close();
        pool.close();
    }
}
