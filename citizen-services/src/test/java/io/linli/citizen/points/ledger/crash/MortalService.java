package io.linli.citizen.points.ledger.crash;

import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.MetadataUtils;
import io.linli.citizen.CitizenServicesApplication;
import io.linli.citizen.People;
import io.linli.mesh.caller.CallerTokens;
import io.linli.mesh.store.DbSettings;
import io.linli.mesh.testkit.InProcessMesh;
import io.linli.proto.points.v1.LedgerServiceGrpc;
import io.linli.proto.points.v1.LookupTransfersRequest;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// One replica of the service as a process of its own, killed as `kill -9` does it.
final class MortalService implements AutoCloseable {
    private static final Duration START_MAX = Duration.ofSeconds(120);

    private final InProcessMesh mesh;
    private final List<String> command;
    private final File log;
    private final ManagedChannel channel;
    private Process process;

    MortalService(Path folder, String name, DbSettings db, URI redis, InProcessMesh mesh) {
        this.mesh = mesh;
        var port = freePort();
        command = command(arguments(folder, port, db, redis, mesh));
        log = folder.resolve(name + ".log").toFile();
        channel = NettyChannelBuilder.forAddress("127.0.0.1", port).usePlaintext().build();
        process = started();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Map<String, String> settings) {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:TieredStopAtLevel=1", // it never lives for long
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                CitizenServicesApplication.class.getName()));
        settings.forEach((key, value) -> command.add("--" + key + "=" + value));
        return command;
    }

    private static Map<String, String> arguments(
            Path folder, int port, DbSettings db, URI redis, InProcessMesh mesh) {
        var settings = new HashMap<String, String>();
        settings.put("linli.rooms", "points");
        settings.put("linli.db.url", db.url());
        settings.put("linli.db.user", db.user());
        settings.put("linli.db.password", db.password());
        settings.put("linli.db.owner-user", db.ownerUser());
        settings.put("linli.db.owner-password", db.ownerPassword());
        settings.put("linli.db.pool-max", "10");
        settings.put("linli.redis.url", redis.toString());
        settings.put("linli.grpc.port", Integer.toString(port));
        settings.put("server.port", "0");
        settings.put("linli.channels.identity", "127.0.0.1:" + mesh.port());
        settings.put("linli.channels.adapters", "127.0.0.1:" + mesh.port());
        settings.put("linli.channels.points", "127.0.0.1:1");
        settings.put("linli.seal.keys", "1=" + base64(new byte[16]));
        settings.put("linli.seal.index-key", base64(new byte[32]));
        var caller = mesh.keys().settingsOf("citizen-services");
        settings.put("linli.caller.name", caller.name());
        settings.put("linli.caller.private-key", caller.privateKey());
        settings.put("linli.caller.trusted", caller.trusted());
        settings.put("linli.attachments.dir", folder.resolve("attachments").toString());
        settings.put("logging.level.root", "WARN");
        return settings;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private Process started() {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whatever it does at this moment is never finished.
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /// A process that gave up because the database was away is started again, as its keeper would.
    void startIfDead() {
        if (!process.isAlive()) {
            process = started();
        }
    }

    void waitUntilItAnswers() {
        var end = System.nanoTime() + START_MAX.toNanos();
        while (!answers()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never answers: " + log);
            }
            startIfDead();
            channel.resetConnectBackoff();
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private boolean answers() {
        try {
            LedgerServiceGrpc.newBlockingStub(asCitizen())
                    .withDeadlineAfter(3, TimeUnit.SECONDS)
                    .lookupTransfers(
                            LookupTransfersRequest.newBuilder()
                                    .addIds(UUID.randomUUID().toString())
                                    .build());
            return true;
        } catch (StatusRuntimeException e) {
            return false;
        }
    }

    Channel asCitizen() {
        var headers = new Metadata();
        headers.put(
                CallerTokens.HEADER,
                mesh.keys().tokensOf("citizen-services", Clock.systemUTC()).issue(People.CITIZEN));
        return ClientInterceptors.intercept(
                channel, MetadataUtils.newAttachHeadersInterceptor(headers));
    }

    Channel asAuditor() {
        var headers = new Metadata();
        headers.put(
                CallerTokens.HEADER,
                mesh.keys().tokensOf("gateway", Clock.systemUTC()).issue(People.XU));
        return ClientInterceptors.intercept(
                channel, MetadataUtils.newAttachHeadersInterceptor(headers));
    }

    @Override
    public void close() {
        channel.shutdownNow();
        kill();
    }
}
