package io.linli.adapters;

import io.linli.mesh.call.MeshServer;
import io.linli.mesh.channel.Channels;
import io.linli.mesh.store.DbSettings;
import io.linli.mesh.testkit.InProcessMesh;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
        this(db, redis, dispatch, secret, mesh, port, Map.of());
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
        this.mesh = mesh;
        var caller = mesh.keys().settingsOf("adapters");
        Map<String, Object> settings = new HashMap<>();
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
        settings.put("linli.portal.time-limit", "1s");
        settings.put("linli.portal.rest", "200ms");
        settings.put("linli.delivery.first-wait", "50ms");
        settings.put("linli.delivery.longest-wait", "500ms");
        settings.put("linli.delivery.attempts", "60");
        settings.putAll(more);
        var application = new SpringApplication(AdaptersApplication.class);
        context =
                application.run(
                        settings.entrySet().stream()
                                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                                .toArray(String[]::new));
    }

    public URI http() {
        var port = ((WebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port);
    }

    /// Channels to this service as `service` has them.
    public Channels channelsOf(String service) {
        var port = context.getBean(MeshServer.class).port();
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
