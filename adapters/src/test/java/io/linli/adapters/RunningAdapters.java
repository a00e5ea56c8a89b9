package io.linli.adapters;

import io.linli.mesh.call.MeshServer;
import io.linli.mesh.channel.Channels;
import io.linli.mesh.store.DbSettings;
import io.linli.mesh.testkit.InProcessMesh;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole service as it runs, beside a mesh of fakes.
public final class RunningAdapters implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final InProcessMesh mesh;

    /// @param port for HTTP; 0 takes any free one
    public RunningAdapters(
            DbSettings db, URI redis, URI dispatch, String secret, InProcessMesh mesh, int port) {
        this(settings(db, redis, dispatch, secret, mesh, port), mesh, List.of());
    }

    /// @param more settings beside those
    public RunningAdapters(
            DbSettings db,
            URI redis,
            URI dispatch,
            String secret,
            InProcessMesh mesh,
            int port,
            Map<String, String> more) {
        this(with(settings(db, redis, dispatch, secret, mesh, port), more), mesh, List.of());
    }

    private static Map<String, String> with(
            Map<String, String> settings, Map<String, String> more) {
        settings.putAll(more);
        return settings;
    }

    /// @param watching see each bean before it is used
    public RunningAdapters(
            Map<String, String> settings, InProcessMesh mesh, List<BeanPostProcessor> watching) {
        this.mesh = mesh;
        var application = new SpringApplication(AdaptersApplication.class);
        application.addInitializers(
                starting -> watching.forEach(starting.getBeanFactory()::addBeanPostProcessor));
        context = application.run(arguments(settings));
    }

    /// Settings of a service that is impatient, as tests are.
    public static Map<String, String> settings(
            DbSettings db, URI redis, URI dispatch, String secret, InProcessMesh mesh, int port) {
        var caller = mesh.keys().settingsOf("adapters");
        Map<String, String> settings = new HashMap<>();
        settings.put("server.port", Integer.toString(port));
        settings.put("linli.grpc.port", "0");
        settings.put("linli.db.url", db.url());
        settings.put("linli.db.user", db.user());
        settings.put("linli.db.password", db.password());
        settings.put("linli.db.owner-user", db.ownerUser());
        settings.put("linli.db.owner-password", db.ownerPassword());
        settings.put("linli.redis.url", redis.toString());
        settings.put("linli.caller.name", "adapters");
        settings.put("linli.caller.private-key", caller.privateKey());
        settings.put("linli.caller.trusted", caller.trusted());
        settings.put("linli.channels.identity", "127.0.0.1:" + mesh.port());
        settings.put("linli.channels.governance", "127.0.0.1:" + mesh.port());
        settings.put("linli.dispatch.url", dispatch.toString());
        settings.put("linli.dispatch.app-key", "linli-dispatch");
        settings.put("linli.dispatch.secret", secret);
        settings.put("linli.dispatch.time-limit", "1s");
        settings.put("linli.dispatch.rest", "200ms");
        settings.put("linli.dispatch.straggling", "0s");
        settings.put("linli.portal.time-limit", "1s");
        settings.put("linli.portal.rest", "200ms");
        settings.put("linli.delivery.first-wait", "50ms");
        settings.put("linli.delivery.longest-wait", "500ms");
        settings.put("linli.delivery.attempts", "60");
        return settings;
    }

    /// As a command line has them.
    public static String[] arguments(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    public URI http() {
        var port = ((WebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port);
    }

    /// Channels to this service as `service` has them.
    public Channels channelsOf(String service) {
        return channelsOf(service, context.getBean(MeshServer.class).port(), mesh);
    }

    /// Channels to a service at `port` as `service` has them.
    public static Channels channelsOf(String service, int port, InProcessMesh mesh) {
        return new Channels(
                Map.of("adapters", "127.0.0.1:" + port),
                Set.of(),
                "unused",
                mesh.keys().tokensOf(service, Clock.systemUTC()));
    }

    @Override
    public void close() {
        context.close();
    }
}
