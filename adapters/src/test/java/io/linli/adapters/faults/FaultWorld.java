package io.linli.adapters.faults;

import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.MetadataUtils;
import io.linli.adapters.FakeGovernance;
import io.linli.adapters.FakeIdentity;
import io.linli.adapters.RunningAdapters;
import io.linli.adapters.simulators.SimulatorSettings;
import io.linli.adapters.simulators.Simulators;
import io.linli.adapters.simulators.kit.Web;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.caller.CallerTokens;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.InProcessMesh;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.RedisExtension;
import io.linli.proto.adapters.v1.CreateDeliveryRequest;
import io.linli.proto.adapters.v1.DeliveryServiceGrpc;
import io.linli.proto.adapters.v1.PausePlatformRequest;
import io.linli.proto.adapters.v1.PlatformServiceGrpc;
import io.linli.proto.adapters.v1.PlatformServiceGrpc.PlatformServiceBlockingStub;
import io.linli.proto.adapters.v1.ReconciliationServiceGrpc;
import io.linli.proto.adapters.v1.ReconciliationServiceGrpc.ReconciliationServiceBlockingStub;
import io.linli.proto.adapters.v1.ResumePlatformRequest;
import io.linli.proto.identity.v1.Partner;
import io.linli.proto.identity.v1.PartnerKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/// Two replicas of the service, one of them a process of its own, the platforms' simulators, and a
/// bad line in every direction between them. Another platform needs its address in the settings to
/// be a proxy's.
final class FaultWorld implements AutoCloseable {
    static final String REGION = "110105017036";
    private static final String SECRET = "dispatch-secret-for-tests";
    private static final String PORTAL_SECRET = "portal-secret-for-tests";

    /// Shorter than what a bad line may hold, so that some requests arrive when nobody waits.
    private static final Duration TIME_LIMIT = Duration.ofMillis(400);

    private static final Duration DELAY_MAX = Duration.ofMillis(600);

    /// Time limit and delay together, and a second for a busy machine.
    private static final Duration STRAGGLING = Duration.ofSeconds(2);

    private static final int TRIES = 200;

    final FakeGovernance governance = new FakeGovernance();
    final Mortal mortal;
    final FaultProxy out; // from us to the platforms
    final FaultProxy back; // their callbacks
    final List<Replica> replicas = new ArrayList<>();
    private final PostgresExtension postgres;
    private final InProcessMesh mesh;
    private final Simulators simulators;
    private final HttpClient http = HttpClient.newHttpClient();

    /// @param percent how many of a hundred requests and replies meet a fault
    /// @param deaths how many of a hundred steps kill their worker, in the replica in this process
    FaultWorld(
            PostgresExtension postgres,
            RedisExtension redis,
            Path folder,
            int percent,
            int deaths) {
        this.postgres = postgres;
        this.mortal = new Mortal(deaths, 20_261_122);
        governance.knowsKeys = true;
        var identity = new FakeIdentity();
        mesh = new InProcessMesh(Clock.systemUTC(), governance.service(), identity);
        var http = freePorts();
        var grpc = freePorts();
        var doors = http.stream().map(port -> URI.create("http://127.0.0.1:" + port)).toList();
        back = new FaultProxy(doors, percent, DELAY_MAX, 1);
        simulators =
                new Simulators(
                        new SimulatorSettings(
                                0,
                                "linli-dispatch",
                                SECRET,
                                back.address().resolve("/callbacks/dispatch"),
                                Map.of("portal-bj", PORTAL_SECRET),
                                true,
                                null),
                        Clock.systemUTC());
        out = new FaultProxy(List.of(simulators.address()), percent, DELAY_MAX, 2);
        identity.know(
                PartnerKey.newBuilder()
                        .setPartner(
                                Partner.newBuilder()
                                        .setId("portal-bj")
                                        .setCallbackUrl(out.address() + "/portal/callbacks"))
                        .setAlgorithm("hmac-sha256")
                        .setSecret(PORTAL_SECRET)
                        .build());
        post("/__auto", "{\"delayMs\":20}");
        post("/__repeats", "{\"known\":false}");
        // the process first: it starts while the one in here does
        replicas.add(new Replica.Apart(settings(redis, http, grpc, 1), mesh, folder, name(1)));
        replicas.addFirst(
                Replica.Here.start(settings(redis, http, grpc, 0), mesh, mortal, admin(), name(0)));
    }

    private static String name(int number) {
        return "replica-" + number;
    }

    private Map<String, String> settings(
            RedisExtension redis, List<Integer> http, List<Integer> grpc, int number) {
        var db = postgres.settings();
        var settings =
                RunningAdapters.settings(
                        db, redis.uri(), out.address(), SECRET, mesh, http.get(number));
        settings.put("linli.db.url", db.url() + "?ApplicationName=" + name(number));
        settings.put("linli.grpc.port", grpc.get(number).toString());
        settings.put("linli.delivery.attempts", "100");
        settings.put("linli.dispatch.time-limit", TIME_LIMIT.toMillis() + "ms");
        settings.put("linli.portal.time-limit", TIME_LIMIT.toMillis() + "ms");
        settings.put("linli.dispatch.straggling", STRAGGLING.toMillis() + "ms");
        settings.put("linli.reconcile.settle", "1s");
        return settings;
    }

    /// Kills a replica.
    ///
    /// @return whether it was alive
    boolean kill(int number) {
        return replicas.get(number % replicas.size()).kill();
    }

    /// Hands over as a service does: again and again, until somebody has taken it.
    void create(CreateDeliveryRequest request) {
        persistently(replica -> {
            var channel = replica.channels().to("adapters");
            return DeliveryServiceGrpc.newBlockingStub(channel).createDelivery(request);
        });
    }

    private <T> T persistently(Function<Replica, T> call) {
        for (var attempt = 0; ; attempt++) {
            try {
                return call.apply(replicas.get(attempt % replicas.size()));
            } catch (StatusRuntimeException e) {
                if (attempt > TRIES) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    void pause(String platform) {
        var request =
                PausePlatformRequest.newBuilder()
                        .setPlatform(platform)
                        .setReason("they asked us to")
                        .setRequestId(UUID.randomUUID().toString())
                        .build();
        persistently(replica -> platforms(replica).pausePlatform(request));
    }

    void resume(String platform) {
        var request =
                ResumePlatformRequest.newBuilder()
                        .setPlatform(platform)
                        .setReason("they are back")
                        .setRequestId(UUID.randomUUID().toString())
                        .build();
        persistently(replica -> platforms(replica).resumePlatform(request));
    }

    private PlatformServiceBlockingStub platforms(Replica replica) {
        return PlatformServiceGrpc.newBlockingStub(replica.channels().plain("adapters"))
                .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(token(admin(""))));
    }

    ReconciliationServiceBlockingStub reconciliations() {
        return ReconciliationServiceGrpc.newBlockingStub(
                        replicas.getFirst().channels().plain("adapters"))
                .withInterceptors(
                        MetadataUtils.newAttachHeadersInterceptor(token(admin("110105"))));
    }

    private static Caller admin(String region) {
        return Callers.person(
                "gao", region.isEmpty() ? "system-admin" : "district-officer", region);
    }

    private Metadata token(Caller caller) {
        var headers = new Metadata();
        headers.put(
                CallerTokens.HEADER,
                mesh.keys().tokensOf("gateway", Clock.systemUTC()).issue(caller));
        return headers;
    }

    long count(String table, String where) {
        return postgres.owner()
                .sql("SELECT count(*) FROM delivery." + table + " WHERE " + where)
                .query(Long.class)
                .single();
    }

    JsonNode get(String path) {
        var request = HttpRequest.newBuilder(URI.create(simulators.address() + path)).build();
        try {
            return Web.JSON.readTree(http.send(request, BodyHandlers.ofByteArray()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void post(String path, String body) {
        var request =
                HttpRequest.newBuilder(URI.create(simulators.address() + path))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try {
            var status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException(path + ": " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// From now on nothing is harmed.
    void heal() {
        out.heal();
        back.heal();
        mortal.heal();
    }

    @Override
    public void close() {
        replicas.forEach(Replica::close);
        simulators.close();
        out.close();
        back.close();
        mesh.close();
    }

    private JdbcClient admin() {
        return JdbcClient.create(
                new DriverManagerDataSource(postgres.settings().url(), "postgres", ""));
    }

    private static List<Integer> freePorts() {
        try (var one = new ServerSocket(0);
                var other = new ServerSocket(0)) {
            return List.of(one.getLocalPort(), other.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
