package io.linli.mesh.call;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import io.grpc.BindableService;
import io.grpc.Server;
import io.grpc.ServerBuilder;
import io.grpc.ServerServiceDefinition;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.protobuf.ProtoMethodDescriptorSupplier;
import io.grpc.protobuf.services.HealthStatusManager;
import io.linli.mesh.caller.CallerTokens;
import io.linli.mesh.span.Spans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Serves every room of the process twice: over the network, and in-process for the rooms beside
/// it. Both ways pass the same checks. Handlers run on virtual threads and may block.
public final class MeshServer implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(MeshServer.class);
    private static final long DRAIN_SECONDS = 15;
    private static final int METADATA_MAX_BYTES = 16 * 1024;

    private final HealthStatusManager health = new HealthStatusManager();
    private final ExecutorService handlers =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("grpc-", 0).factory());
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("deadlines").factory());
    private final Server network;
    private final Server inProcess;
    private final Spans spans;
    private volatile boolean running;

    public MeshServer(
            ServerSettings settings,
            String inProcessName,
            CallerTokens tokens,
            List<BindableService> services) {
        this(settings, inProcessName, tokens, services, Spans.NONE);
    }

    /// @param spans is told of every call of a sampled trace
    public MeshServer(
            ServerSettings settings,
            String inProcessName,
            CallerTokens tokens,
            List<BindableService> services,
            Spans spans) {
        this.spans = spans;
        var definitions = services.stream().map(BindableService::bindService).toList();
        var gate = new Gatekeeper(tokens, new Validation(requestsOf(definitions)));
        this.network =
                build(
                        NettyServerBuilder.forAddress(
                                        new InetSocketAddress(settings.host(), settings.port()))
                                .maxInboundMetadataSize(METADATA_MAX_BYTES)
                                .maxInboundMessageSize((int) settings.messageMax().toBytes())
                                .permitKeepAliveTime(10, TimeUnit.SECONDS)
                                .permitKeepAliveWithoutCalls(true)
                                .addService(health.getHealthService()),
                        definitions,
                        gate,
                        tokens);
        this.inProcess =
                build(InProcessServerBuilder.forName(inProcessName), definitions, gate, tokens);
    }

    private Server build(
            ServerBuilder<?> server,
            List<ServerServiceDefinition> services,
            Gatekeeper gate,
            CallerTokens tokens) {
        return server.addServices(services)
                .executor(handlers)
                // the last one added is the outermost
                .intercept(new Mask())
                .intercept(gate)
                .intercept(new AuditTrail(tokens, timer, spans))
                .build();
    }

    private static List<Descriptor> requestsOf(List<ServerServiceDefinition> services) {
        return services.stream()
                .flatMap(service -> service.getMethods().stream())
                .map(method -> method.getMethodDescriptor().getSchemaDescriptor())
                .map(schema -> ((ProtoMethodDescriptorSupplier) schema).getMethodDescriptor())
                .map(MethodDescriptor::getInputType)
                .distinct()
                .toList();
    }

    @Override
    public void start() {
        try {
            network.start();
            inProcess.start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen for gRPC: " + e.getMessage(), e);
        }
        health.setStatus("", ServingStatus.SERVING);
        running = true;
        LOG.info(
                "gRPC on port {}: {}",
                network.getPort(),
                network.getServices().size() + " services");
    }

    /// Where the server listens, once started.
    public int port() {
        return network.getPort();
    }

    /// Takes no new calls, lets open ones finish for 15 s, then cuts them.
    @Override
    public void stop() {
        running = false;
        health.enterTerminalState();
        inProcess.shutdown();
        network.shutdown();
        try {
            if (!network.awaitTermination(DRAIN_SECONDS, TimeUnit.SECONDS)) {
                network.shutdownNow();
            }
        } catch (InterruptedException e) {
            network.shutdownNow();
            Thread.currentThread().interrupt();
        }
        inProcess.shutdownNow();
        handlers.shutdown();
        timer.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
