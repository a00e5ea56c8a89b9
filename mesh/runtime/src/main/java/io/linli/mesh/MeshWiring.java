package io.linli.mesh;

import io.grpc.BindableService;
import io.grpc.inprocess.InProcessServerBuilder;
import io.linli.mesh.call.MeshServer;
import io.linli.mesh.call.ServerSettings;
import io.linli.mesh.caller.CallerSettings;
import io.linli.mesh.caller.CallerTokens;
import io.linli.mesh.channel.Channels;
import io.linli.mesh.span.SpanExport;
import io.linli.mesh.span.SpanSettings;
import io.linli.mesh.span.Spans;
import io.linli.mesh.store.DbSettings;
import io.linli.mesh.store.Schemas;
import io.linli.mesh.store.Transactions;
import io.linli.seal.Seal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// The parts every process of the mesh has.
@AutoConfiguration
@EnableConfigurationProperties({
    CallerSettings.class,
    ChannelSettings.class,
    ServedRooms.class,
    SpanSettings.class
})
public class MeshWiring {
    /// PostgreSQL keeps microseconds; a finer clock would judge a deadline otherwise than its own
    /// record.
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    @Bean
    CallerTokens callerTokens(CallerSettings settings, Clock clock) {
        return new CallerTokens(settings, clock);
    }

    @Bean
    Channels channels(ChannelSettings settings, ServedRooms served, CallerTokens tokens) {
        return new Channels(
                settings.channels(), served.rooms(), InProcessServerBuilder.generateName(), tokens);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty("linli.otlp.endpoint")
    SpanExport spanExport(SpanSettings settings, CallerSettings caller) {
        return new SpanExport(
                Objects.requireNonNull(settings.endpoint()), caller.name(), settings.percent());
    }

    @Bean
    @ConditionalOnMissingBean
    Spans spans() {
        return Spans.NONE;
    }

    /// For processes that keep something sealed; the others are given no keys.
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("linli.seal.keys")
    @EnableConfigurationProperties(SealSettings.class)
    static class Sealing {
        @Bean
        Seal seal(SealSettings settings) {
            return new Seal(settings.keys(), settings.indexKey());
        }
    }

    /// The parts of a process that serves rooms and keeps something.
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("linli.db.url")
    @EnableConfigurationProperties({DbSettings.class, ServerSettings.class})
    static class Serving {
        @Bean
        DataSource dataSource(DbSettings settings) {
            return settings.pool();
        }

        @Bean
        DataSourceTransactionManager transactionManager(DataSource dataSource) {
            return new DataSourceTransactionManager(dataSource);
        }

        @Bean
        JdbcClient jdbcClient(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        Transactions transactions(DataSourceTransactionManager manager, JdbcClient db) {
            return new Transactions(manager, db);
        }

        @Bean
        Rooms rooms(
                DbSettings settings,
                DataSource dataSource,
                JdbcClient db,
                Transactions transactions,
                Clock clock) {
            var joining = new TransactionAwareDataSourceProxy(dataSource);
            return new Rooms(new Schemas(settings), joining, db, transactions, clock);
        }

        @Bean
        MeshServer meshServer(
                ServerSettings settings,
                Channels channels,
                CallerTokens tokens,
                List<BindableService> services,
                Spans spans) {
            return new MeshServer(settings, channels.inProcessName(), tokens, services, spans);
        }
    }
}
