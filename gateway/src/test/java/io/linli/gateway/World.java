package io.linli.gateway;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.linli.mesh.testkit.InProcessMesh;
import io.linli.mesh.testkit.RedisExtension;
import io.linli.mesh.testkit.SettableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// A running gateway with all that it needs: real Redis, rooms over real gRPC, a realm, an adapters
/// service. Started once and shared by every test class that asks for it.
final class World implements AutoCloseable {
    private static final Instant START =
            Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);

    final SettableClock clock = new SettableClock(START);
    final RedisExtension redis = new RedisExtension();
    final Realm realm = new Realm(clock);
    final FakeCases cases = new FakeCases();
    final FakePartners partners = new FakePartners();
    final FakePublications publications = new FakePublications();
    final InProcessMesh rooms = new InProcessMesh(clock, cases, partners, publications);

    /// On a port of its own choosing once, so that it can go away and come back.
    final WireMockServer adapters =
            new WireMockServer(WireMockConfiguration.options().port(freePort()));

    private final ConfigurableApplicationContext gateway;

    private World() {
        try {
            redis.beforeAll(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        adapters.start();
        var caller = rooms.keys().settingsOf("gateway");
        gateway =
                new SpringApplicationBuilder(GatewayApplication.class)
                        .initializers(context ->
                                ((GenericApplicationContext) context)
                                        .registerBean("testClock", Clock.class, () -> clock))
                        .run(
                                "--server.port=0",
                                "--linli.redis.url=" + redis.uri(),
                                "--linli.channels.identity=127.0.0.1:" + rooms.port(),
                                "--linli.channels.governance=127.0.0.1:" + rooms.port(),
                                "--linli.channels.points=127.0.0.1:1", // nobody there
                                "--linli.channels.property=127.0.0.1:1",
                                "--linli.channels.adapters=127.0.0.1:1",
                                "--linli.caller.name=gateway",
                                "--linli.caller.private-key=" + caller.privateKey(),
                                "--linli.caller.trusted=" + caller.trusted(),
                                "--linli.oidc.issuer=" + realm.issuer(),
                                "--linli.oidc.client-id=" + Realm.CLIENT,
                                "--linli.oidc.client-secret=console-secret",
                                "--linli.gateway.adapters-url=" + adapters.baseUrl(),
                                "--linli.publication.every=100ms",
                                "--linli.publication.local=true",
                                "--linli.maintenance.every=100ms",
                                "--linli.gateway.deadline=3s",
                                "--linli.limit.enabled=false", // all tests come from one address
                                "--linli.gateway.heart-beat=200ms");
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return gateway.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    <T> T bean(Class<T> type) {
        return gateway.getBean(type);
    }

    /// Everything as it was at the start.
    World fresh() {
        clock.set(START);
        realm.answersAsUsual();
        adapters.resetAll();
        return this;
    }

    @Override
    public void close() throws Exception {
        gateway.close();
        rooms.close();
        realm.close();
        adapters.stop();
        redis.afterAll(null);
    }

    /// Hands the world to tests that name it as a parameter.
    static final class Provider implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == World.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(World.class, _ -> new World(), World.class)
                    .fresh();
        }
    }
}
