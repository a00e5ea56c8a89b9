package io.linli.citizen;

import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.MetadataUtils;
import io.linli.mesh.call.MeshServer;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.caller.CallerTokens;
import io.linli.mesh.testkit.InProcessMesh;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.RedisExtension;
import io.linli.mesh.testkit.SettableClock;
import io.linli.signing.Sm2;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The whole service over real PostgreSQL and Redis, called through gRPC as others call it;
/// identity and adapters are played. Its clock stands still until it is told to move.
public final class CitizenExtension implements BeforeAllCallback, AfterAllCallback {
    private static final Metadata.Key<String> IDEMPOTENCY_KEY =
            Metadata.Key.of("idempotency-key", Metadata.ASCII_STRING_MARSHALLER);

    private static final Sm2.Pair CERTIFICATES = Sm2.generate();

    private final PostgresExtension postgres = new PostgresExtension("governance", "points");
    private final RedisExtension redis = new RedisExtension();
    private final SettableClock clock = SettableClock.at("2026-11-20T10:00:00+08:00"); // a Friday
    private final PlayedRegions regions = new PlayedRegions();
    private final PlayedAdapters adapters = new PlayedAdapters();
    private InProcessMesh others;
    private ConfigurableApplicationContext service;
    private ManagedChannel channel;
    private @Nullable Replica second;
    private final List<BeanPostProcessor> watching;

    /// @param watching see each bean before it is used
    public CitizenExtension(BeanPostProcessor... watching) {
        this.watching = List.of(watching);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        postgres.beforeAll(context);
        redis.beforeAll(context);
        others = new InProcessMesh(clock, regions, adapters);
        start("governance,points");
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        stop();
        others.close();
        redis.afterAll(context);
        postgres.afterAll(context);
    }

    /// Another process of the same service over the same database, as far as one virtual machine
    /// can hold two.
    private record Replica(ConfigurableApplicationContext service, ManagedChannel channel) {
        void stop() {
            channel.shutdownNow();
            service.close();
        }
    }

    /// Starts the service anew, serving some of its rooms.
    public void start(String rooms) {
        service = run(rooms);
        channel = channelTo(service);
    }

    /// Starts a second replica beside the first; it stops with it.
    public void startSecond() {
        var beside = run("governance,points");
        second = new Replica(beside, channelTo(beside));
    }

    private ConfigurableApplicationContext run(String rooms) {
        return new SpringApplicationBuilder(CitizenServicesApplication.class)
                .initializers(
                        made -> watching.forEach(made.getBeanFactory()::addBeanPostProcessor),
                        made ->
                                ((GenericApplicationContext) made)
                                        .registerBean(
                                                "settableClock",
                                                Clock.class,
                                                () -> clock,
                                                bean -> bean.setPrimary(true)))
                .run(arguments(rooms));
    }

    private static ManagedChannel channelTo(ConfigurableApplicationContext service) {
        return NettyChannelBuilder.forAddress("127.0.0.1", service.getBean(MeshServer.class).port())
                .usePlaintext()
                .build();
    }

    public void stop() {
        if (second != null) {
            second.stop();
            second = null;
        }
        channel.shutdownNow();
        service.close();
    }

    private String[] arguments(String rooms) {
        var settings = new HashMap<String, String>();
        var db = postgres.settings();
        settings.put("linli.rooms", rooms);
        settings.put("linli.db.url", db.url());
        settings.put("linli.db.user", db.user());
        settings.put("linli.db.password", db.password());
        settings.put("linli.db.owner-user", db.ownerUser());
        settings.put("linli.db.owner-password", db.ownerPassword());
        settings.put("linli.db.pool-max", "30");
        settings.put("linli.redis.url", redis.uri().toString());
        settings.put("linli.grpc.port", "0");
        settings.put("server.port", "0");
        settings.put("linli.channels.identity", "127.0.0.1:" + others.port());
        settings.put("linli.channels.adapters", "127.0.0.1:" + others.port());
        settings.put("linli.channels.points", "127.0.0.1:1");
        settings.put("linli.seal.keys", "1=" + base64(new byte[16]));
        settings.put("linli.seal.index-key", base64(new byte[32]));
        var caller = others.keys().settingsOf("citizen-services");
        settings.put("linli.caller.name", caller.name());
        settings.put("linli.caller.private-key", caller.privateKey());
        settings.put("linli.caller.trusted", caller.trusted());
        settings.put("linli.certificates.private-key", CERTIFICATES.privateKey());
        settings.put("linli.certificates.public-key", CERTIFICATES.publicKey());
        settings.put("linli.attachments.dir", attachments().toString());
        settings.put("logging.level.root", "WARN");
        return settings.entrySet().stream().map(CitizenExtension::argument).toArray(String[]::new);
    }

    /// Where this process keeps what is attached in tests.
    private static Path attachments() {
        return Path.of("target", "attachments", Long.toString(ProcessHandle.current().pid()));
    }

    private static String argument(Map.Entry<String, String> setting) {
        return "--" + setting.getKey() + "=" + setting.getValue();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// Speaks for `caller`, as the gateway would.
    public Channel as(Caller caller) {
        return as(caller, "");
    }

    /// Speaks for `caller` to the second replica.
    public Channel asOnSecond(Caller caller) {
        return to(Objects.requireNonNull(second).channel(), caller, "");
    }

    /// Speaks for `caller` with an `Idempotency-Key`.
    public Channel as(Caller caller, String idempotencyKey) {
        return to(channel, caller, idempotencyKey);
    }

    private Channel to(Channel replica, Caller caller, String idempotencyKey) {
        var issuer = caller.is(Caller.Kind.SERVICE) ? caller.id() : "gateway";
        var headers = new Metadata();
        headers.put(CallerTokens.HEADER, others.keys().tokensOf(issuer, clock).issue(caller));
        if (!idempotencyKey.isEmpty()) {
            headers.put(IDEMPOTENCY_KEY, idempotencyKey);
        }
        return ClientInterceptors.intercept(
                replica, MetadataUtils.newAttachHeadersInterceptor(headers));
    }

    /// Speaks for nobody.
    public Channel anonymous() {
        return channel;
    }

    public SettableClock clock() {
        return clock;
    }

    public PostgresExtension postgres() {
        return postgres;
    }

    public RedisExtension redis() {
        return redis;
    }

    public PlayedAdapters adapters() {
        return adapters;
    }

    public <T> T bean(Class<T> type) {
        return service.getBean(type);
    }

    public <T> Collection<T> beans(Class<T> type) {
        return service.getBeansOfType(type).values();
    }
}
