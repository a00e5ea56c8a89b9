package io.linli.mesh.testkit;

import io.grpc.BindableService;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ClientInterceptors;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.linli.mesh.call.MeshServer;
import io.linli.mesh.call.ServerSettings;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.caller.CallerTokens;
import io.linli.mesh.channel.Channels;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.unit.DataSize;

/// Serves endpoints in-process behind every check a real call passes, and hands out channels that
/// speak for any caller, or for nobody.
public final class InProcessMesh implements AutoCloseable {
    private static final Metadata.Key<String> IDEMPOTENCY_KEY =
            Metadata.Key.of("idempotency-key", Metadata.ASCII_STRING_MARSHALLER);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name = "test-" + COUNT.incrementAndGet();
    private final Keys keys =
            new Keys("gateway", "identity", "citizen-services", "property-services", "adapters");
    private final Clock clock;
    private final MeshServer server;
    private final ManagedChannel channel;

    public InProcessMesh(Clock clock, BindableService... services) {
        this.clock = clock;
        var settings = new ServerSettings("127.0.0.1", 0, DataSize.ofMegabytes(1));
        this.server =
                new MeshServer(settings, name, keys.tokensOf("identity", clock), List.of(services));
        this.server.start();
        this.channel = InProcessChannelBuilder.forName(name).build();
    }

    /// Speaks for `caller`, as the gateway would.
    public Channel as(Caller caller) {
        return as(caller, "");
    }

    /// Speaks for `caller` with an `Idempotency-Key`.
    public Channel as(Caller caller, String idempotencyKey) {
        var issuer = caller.is(Caller.Kind.SERVICE) ? caller.id() : "gateway";
        var tokens = keys.tokensOf(issuer, clock);
        return ClientInterceptors.intercept(
                channel, new Adding(tokens.issue(caller), idempotencyKey));
    }

    /// Speaks for nobody.
    public Channel anonymous() {
        return channel;
    }

    /// Channels as the service `name` has them, with every named room served here.
    public Channels channelsOf(String service, String... rooms) {
        return new Channels(Map.of(), Set.of(rooms), name, keys.tokensOf(service, clock));
    }

    /// Where the same endpoints are served over the network.
    public int port() {
        return server.port();
    }

    /// The keys of the mesh, for a client with a token of its own making.
    public Keys keys() {
        return keys;
    }

    @Override
    public void close() {
        channel.shutdownNow();
        server.stop();
    }

    private record Adding(byte[] token, String idempotencyKey) implements ClientInterceptor {
        @Override
        public <Q, A> ClientCall<Q, A> interceptCall(
                MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
            return new SimpleForwardingClientCall<>(next.newCall(method, options)) {
                @Override
                public void start(Listener<A> listener, Metadata headers) {
                    headers.put(CallerTokens.HEADER, token);
                    if (!idempotencyKey.isEmpty()) {
                        headers.put(IDEMPOTENCY_KEY, idempotencyKey);
                    }
                    super.start(listener, headers);
                }
            };
        }
    }
}
